/**
 * Characters that carry no words: controls except tab and line feed, Unicode noncharacters, and bidi embeddings, overrides
 * and isolates, which can make a file show other words than it holds. Direction marks (U+200E, U+200F, U+061C) stay:
 * right-to-left text needs them.
 */
const wordless = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF]|\uFEFF/gu;

/** `text` with each lone surrogate replaced by U+FFFD, so that it can be encoded as UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** `text` without characters that carry no words; every kind of line break becomes a line feed. */
export function cleanText(text: string): string {
  return wellFormed(text).replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n').replace(wordless, '');
}

/** `cleanText` on one line: runs of white space become one space, none at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

/** The non-empty lines of `cleanText`, each as `cleanLine` gives it. */
export function cleanLines(text: string): string[] {
  return cleanText(text).split('\n').map(cleanLine).filter((line) => line !== '');
}
