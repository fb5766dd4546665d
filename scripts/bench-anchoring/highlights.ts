import { visibleTexts, wordsOf } from './edits';
import type { Word } from './edits';
import { blocksOf } from './blocks';
import type { Random } from './random';
import type { Target, TrackedPage } from './tracked-page';
import type { Bank } from './words';

/** Lengths in words as people highlight: names, phrases, sentences, paragraphs, and over paragraphs. */
const LENGTHS = [[1, 1, 0.1], [2, 4, 0.2], [5, 12, 0.3], [13, 30, 0.22], [31, 70, 0.1], [60, 140, 0.08]] as const;

/** A highlight drawn at random on whole words of the article. */
export function drawTarget(page: TrackedPage, bank: Bank, random: Random): Target {
  const nodes = blocksOf(page).filter(([node]) => (node as Element).className !== 'promo').flatMap((block) => block.flatMap((node) => visibleTexts(page, node)));
  const words = wordsOf(nodes, bank);
  let share = random.next();
  const [low, high] = LENGTHS.find(([, , part]) => (share -= part) < 0) ?? LENGTHS[2];
  const scale = bank.space === '' ? 3 : 1;
  const length = random.between(low * scale, high * scale);
  const first = random.between(0, Math.max(0, words.length - length));
  return { start: numberAt(page, words[first] as Word, 'start'), end: numberAt(page, words[Math.min(words.length, first + length) - 1] as Word, 'end') };
}

function numberAt(page: TrackedPage, word: Word, side: 'start' | 'end'): number {
  const numbers = page.numbersOf(word.node);
  return side === 'start' ? (numbers[word.start] as number) : (numbers[word.end - 1] as number) + 1;
}
