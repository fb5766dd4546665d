import { firstFrom } from '../../text/search-spans';
import type { Span } from '../../text/span';
import type { Scene } from './scene';
import type { Subject } from './subject';

/** How many words back a noun may have been introduced with its name. */
const REACH = 400;
/** The longest name in marks, in characters. */
const MAX_NAME = 40;
/** Letters that forms of one noun share less the ending. */
const ENDING = 2;

/**
 * The name a noun for a body had when the story first spoke of it, where nobody on the list bears it: «телеканал» of
 * «телеканал ТВ5» or «каналу «Обрій»». Only names in marks, abbreviations and brands: others stand in some case, or are
 * the place the body belongs to. Offsets count in the document's text; null where there is none; throws nothing.
 */
export function introducedName(scene: Scene, subject: Subject): Span | null {
  const { tokens, words, outerQuotes, mentionOf } = scene;
  const noun = words[subject.from]!;
  for (let i = subject.from - 2; i >= Math.max(0, subject.from - REACH); i--) {
    if (!sameNoun(words[i]!, noun)) continue;
    const next = tokens[i + 1]!;
    if (mentionOf.has(i + 1) || mentionOf.has(i + 2)) return null;
    const quote = outerQuotes[firstFrom(outerQuotes, next.start)];
    if (quote?.outer.start === next.start && quote.closed && quote.end - quote.start <= MAX_NAME) return { start: quote.start, end: quote.end };
    if (next.kind === 'word' && isUninflected(next.text)) return { start: next.start, end: next.end };
  }
  return null;
}

/** An abbreviation or a brand: two capitals, or a capital and a number. */
function isUninflected(word: string): boolean {
  return /^\p{Lu}/u.test(word) && word.length <= MAX_NAME && (/\p{N}/u.test(word) || (word.match(/\p{Lu}/gu) ?? []).length > 1);
}

function sameNoun(word: string, noun: string): boolean {
  const length = Math.max(4, noun.length - ENDING);
  return word.length >= length && word.length <= noun.length + ENDING && word.slice(0, length) === noun.slice(0, length);
}
