import { limits } from './imported';

/** Controls other than tab and line feed, and U+FEFF, carry no words; some programs cannot store them. */
const wordless = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF]/gu;

/** A foreign text as it is stored: well-formed, line breaks as line feeds, no control characters. */
export function plainWords(text: string): string {
  return text.toWellFormed().replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n').replace(wordless, '');
}

/** `plainWords` on one line, cut to `most` UTF-16 code units; null when nothing is left. */
export function plainLine(text: string, most: number = limits.name): string | null {
  const line = plainWords(text.slice(0, most * 2)).replace(/\s+/gu, ' ').trim();
  return line === '' ? null : line.slice(0, most).toWellFormed();
}
