import { wellFormed } from './clean-text';

/** UTF-8 bytes a file name may have: under the 255 of common file systems, with room for ` (2)` and for a folder's name. */
const mostBytes = 200;

/** Names that Windows keeps for devices, with any extension. */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** The longest beginning of `text` of at most `most` UTF-8 bytes that cuts no visible character. */
function cutBytes(text: string, most: number): string {
  if (bytes(text) <= most) return text;
  let cut = '';
  let size = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    size += bytes(segment);
    if (size > most) break;
    cut += segment;
  }
  return cut;
}

const trimEnds = (text: string): string => text.replace(/^[\s.~-]+/u, '').replace(/[\s.]+$/u, '');

/**
 * A file's name from an article's title, safe on Windows, macOS, Linux and Android and as an Obsidian note: letters of any
 * script stay, marks that file systems or `[[links]]` forbid go, and so do invisible characters, by which a name could show
 * another extension than it has. Without the extension's dot: `fileName(title, 'md', words.untitled)`.
 * At most 200 bytes of UTF-8; `fallback` where nothing of the title is left.
 */
export function fileName(title: string, extension: string, fallback: string): string {
  const base = wellFormed(title)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cn}\p{Co}\uFFFD]/gu, '')
    .replace(/[#^[\]<>"?*]/g, '')
    .replace(/\s*[/\\|:]+\s+/gu, ' - ')
    .replace(/[/\\|:]+/g, '-')
    .replace(/\s+/gu, ' ');
  const cut = trimEnds(cutBytes(trimEnds(base), mostBytes - bytes(extension) - 1));
  const name = cut === '' ? fallback : cut;
  const safe = deviceName.test(name.split('.')[0]?.trim() ?? '') ? `_${name}` : name;
  return `${safe}.${extension}`;
}

/**
 * The same names with ` (2)`, ` (3)` … before the extension of those that would fall together on a file system that ignores
 * case. Names are told apart as macOS and Windows do: lower case, composed.
 */
export function uniqueFileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  const key = (name: string): string => name.normalize('NFC').toLowerCase();
  return names.map((name) => {
    let unique = name;
    const dot = name.lastIndexOf('.');
    const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    for (let count = next.get(key(name)) ?? 2; taken.has(key(unique)); count++) {
      const mark = ` (${count})`;
      unique = cutBytes(stem, mostBytes - bytes(mark) - bytes(extension)) + mark + extension;
      next.set(key(name), count + 1);
    }
    taken.add(key(unique));
    return unique;
  });
}
