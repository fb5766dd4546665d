import type { LinePatterns } from './line-patterns';
import { linePatterns } from './line-patterns';

const maxLine = 260;
const maxCredit = 480;

function patternsOf(part: keyof LinePatterns): string {
  return Object.values(linePatterns).map((patterns) => patterns[part]).join('|');
}

/** JavaScript's own `\b` knows Latin letters only. */
const wordEnd = '(?!(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}])';
/** Bullets and arrows may stand before a line. */
const bullets = '^[\\s•●▪►▶➡→*|>»–—-]*';
const furniture = new RegExp(`${bullets}(?:(?:${patternsOf('whole')})[\\s:.!…»→]*$|(?:${patternsOf('opening')})${wordEnd})`, 'iu');
const credit = new RegExp(`^(?:${patternsOf('closing')})${wordEnd}`, 'iu');

/** Whether a whole block is a line such as "Read also: …", "Photo: …" or "Subscribe to …", in any known language. */
export function isFurnitureLine(text: string): boolean {
  return text.length <= maxLine && furniture.test(text);
}

/** Whether a block is a credit or a note about the article's makers; only to be asked of an article's last lines. */
export function isClosingCredit(text: string): boolean {
  return text.length <= maxCredit && credit.test(text);
}
