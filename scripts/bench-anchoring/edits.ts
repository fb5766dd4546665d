import type { Random } from './random';
import type { Target, TrackedPage } from './tracked-page';
import type { Bank } from './words';

/** A word of a text node by offsets; in scripts without spaces, two characters count as a word. */
export interface Word {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

const SPACED = /[^\s\u00a0]+/g;
const UNSPACED = /[^\s\u3001\u3002\u300c\u300d]{1,2}/g;

/** Words of the given text nodes, in order. */
export function wordsOf(nodes: readonly Text[], bank: Bank): Word[] {
  return nodes.flatMap((node) =>
    [...node.data.matchAll(bank.space === '' ? UNSPACED : SPACED)].map((match) => ({ node, start: match.index, end: match.index + match[0].length })),
  );
}

/** Words whose first character belongs to the target (or, with `inside` false, that have none of it). */
export function targetWords(page: TrackedPage, target: Target, bank: Bank, inside: boolean): Word[] {
  return wordsOf(visibleTexts(page), bank).filter((word) => {
    const mine = page.numbersOf(word.node).slice(word.start, word.end).map((number) => number >= target.start && number < target.end);
    return inside ? mine.every(Boolean) : !mine.some(Boolean);
  });
}

/** Text nodes that a reader may see. */
export function visibleTexts(page: TrackedPage, root: Node = page.body): Text[] {
  return page.texts(root).filter((node) => !node.parentElement?.closest('script,style,noscript,template'));
}

/** Puts `text` in a word's place; its characters take the place of the old ones. */
export function replaceWord(page: TrackedPage, word: Word, text: string): void {
  const { node, start, end } = word;
  const numbers = page.numbersOf(node);
  const first = numbers[start] as number;
  page.setText(node, node.data.slice(0, start) + text + node.data.slice(end), [
    ...numbers.slice(0, start),
    ...Array.from({ length: text.length }, (_, at) => numbers[Math.min(start + at, end - 1)] ?? first),
    ...numbers.slice(end),
  ]);
}

/** Another word of the language, a letter changed, or nothing: what editors do to a word. */
export function editedWord(word: string, bank: Bank, random: Random): string {
  const kind = random.next();
  if (kind < 0.3 && word.length >= 5) return typo(word, random);
  if (kind < 0.4) return word + bank.space + anyWord(bank, random);
  return anyWord(bank, random);
}

export function anyWord(bank: Bank, random: Random): string {
  const phrase = random.pick(random.pick([bank.subjects, bank.objects, bank.places, bank.tails]));
  return bank.space === '' ? phrase.slice(2, 4) : random.pick(phrase.split(' '));
}

export function typo(word: string, random: Random): string {
  const at = random.between(1, word.length - 2);
  return random.chance(0.5) ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + word.charAt(at) + word.slice(at);
}

/** Edits the chosen words from the last to the first, so that offsets stay true. */
export function editWords(page: TrackedPage, words: readonly Word[], edit: (text: string) => string): void {
  for (const word of [...words].reverse()) replaceWord(page, word, edit(word.node.data.slice(word.start, word.end)));
}
