import { cleanLine, cleanLines, cleanText } from './clean-text';

const everywhere = /[\\`*_[\]~|$]/g;

/**
 * Words of an article as Markdown that shows exactly them: nothing of them becomes a heading, list, link, HTML, Obsidian tag,
 * highlight, comment, block id or formula. One line. Entities, not backslashes, for `<` and `&`: some readers of Markdown know
 * no backslash there.
 */
export function markdownText(text: string): string {
  return cleanLine(text)
    .replace(everywhere, '\\$&')
    .replace(/&(?=#?[A-Za-z0-9]{1,32};)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/==/g, '\\=\\=')
    .replace(/%%/g, '\\%\\%')
    .replace(/(^|[\s(])([#^])(?=\S)/gu, '$1\\$2')
    .replace(/^[-+=>#]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** The lines of a text as one block quote, a paragraph a line. */
export function blockQuote(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `> ${paragraph}`).join('\n>\n');
}

/** A text of several lines as paragraphs of `markdownText`. */
export function markdownParagraphs(text: string): string[] {
  return cleanLines(text).map(markdownText);
}

/** A link; the words alone where there is no address. `address` must come from `webAddress` or `fragmentLinks`. */
export function markdownLink(words: string, address: string | null): string {
  return address === null ? markdownText(words) : `[${markdownText(words)}](${address})`;
}

const tame = /^<?(?:https?:\/\/|mailto:|obsidian:\/\/|zotero:\/\/|[#./]|[\p{L}\p{N}_-]+(?:[).#/\s]|$))/u;

/** A code fence left open at the end of a text, which would swallow what follows; null when there is none. */
function openFence(lines: readonly string[]): string | null {
  let open: string | null = null;
  for (const line of lines) {
    const fence = /^[ >]{0,20}(`{3,}|~{3,})([^`]*)$/.exec(line);
    if (fence?.[1] === undefined) continue;
    if (open === null) open = fence[1];
    else if (fence[1].startsWith(open) && fence[2]?.trim() === '') open = null;
  }
  return open;
}

/**
 * A person's own note, which is Markdown and stays so. Notes can also come from imported files, so raw HTML is shown instead
 * of run, links lead only to the web, mail or notes, and a code fence or Obsidian comment left open ends with the note.
 */
export function markdownNote(note: string): string {
  const text = cleanText(note)
    .trim()
    .replace(/<(?=[A-Za-z/!?])(?!(?:https?:\/\/|mailto:)[^\s<>]{1,2000}>)/g, '&lt;')
    .replace(/\](\(|:)\s*(?=([^\n]{0,300}))/g, (link, mark: string, rest: string) => (tame.test(rest.trimStart()) ? link : `]\\${mark}`));
  const commented = (text.match(/%%/g) ?? []).length % 2 === 1 ? text.replace(/%%/g, '\\%\\%') : text;
  const fence = openFence(commented.split('\n'));
  return fence === null ? commented : `${commented}\n${fence}`;
}

/** A tag as Obsidian takes it: letters of any script, digits, `_`, `-`, `/`, and not digits alone; null where none is left. */
export function obsidianTag(tag: string): string | null {
  const name = cleanLine(tag)
    .replace(/^#+/, '')
    .replace(/\s+/gu, '-')
    .replace(/[^\p{L}\p{M}\p{N}_/-]/gu, '')
    .replace(/^[-/]+|[-/]+$/g, '');
  return name === '' || /^[\p{N}_/-]+$/u.test(name) ? null : name;
}

/** A name as the target of a `[[wikilink]]`. */
export function wikilink(name: string): string {
  return `[[${cleanLine(name.replace(/[[\]|#^\\/:]/g, ' '))}]]`;
}
