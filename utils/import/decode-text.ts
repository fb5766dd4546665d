import { UnreadableFile, limits } from './imported';

/**
 * The text of a file: UTF-8, or UTF-16 with its mark. Excel in Ukrainian writes tables in windows-1251, in the West in
 * windows-1252: bytes that are no UTF-8 are read as the one whose letters make words. Throws `UnreadableFile` for what is too
 * large or no text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > limits.bytes) throw new UnreadableFile('too-large');
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4_096).includes(0)) throw new UnreadableFile('not-text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const cyrillic = new TextDecoder('windows-1251').decode(bytes);
    // In Western text such letters stand alone among Latin ones; in Cyrillic text they stand together.
    const inRuns = cyrillic.slice(0, 100_000).match(/[А-яЁёІіЇїЄєҐґ]{3,}/g) ?? [];
    return inRuns.length > 0 ? cyrillic : new TextDecoder('windows-1252').decode(bytes);
  }
}
