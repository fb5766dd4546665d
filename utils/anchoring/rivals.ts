import type { FoldedSpan } from './boundaries';
import type { PageIndex } from './page-index';
import type { Pattern } from './pattern';
import type { Rival } from './selectors';

/** Units of a sample, and how far from the rival one is looked for. */
const SAMPLE = 16;
const FARTHEST = 400;
/** How far a sample may have moved. */
const SLACK = 12;
/** Units that both texts still share go along, so that a word that only one of them has shows. */
const CROSSING = 8;

/**
 * How to know again a place that is like the quote's own but is another: on each side, a sample of its text from
 * where that begins to differ from the quote's. `null` when nothing near differs, as in a page that repeats itself.
 */
export function describeRival(index: PageIndex, own: FoldedSpan, rival: FoldedSpan): Rival | null {
  const { codes, folded } = index;
  let left = 0;
  while (left < FARTHEST && left < rival.start && codes[own.start - 1 - left] === codes[rival.start - 1 - left]) left++;
  let right = 0;
  while (right < FARTHEST && rival.end + right < codes.length && codes[own.end + right] === codes[rival.end + right]) right++;
  const before = left === FARTHEST ? '' : folded.slice(Math.max(0, rival.start - left - SAMPLE), rival.start - left);
  const after = right === FARTHEST ? '' : folded.slice(rival.end + right, rival.end + right + SAMPLE);
  return before || after ? { before, beforeAt: left, after, afterAt: right } : null;
}

/**
 * Whether the text beside `span` is that of a rival: on the two sides taken together, what tells the rival apart stands
 * there rather than what the quote had in its place.
 */
export function isRival(index: PageIndex, pattern: Pattern, span: FoldedSpan): boolean {
  const prefix = String.fromCharCode(...pattern.prefix);
  const suffix = String.fromCharCode(...pattern.suffix);
  return (pattern.hint.rivals ?? []).some(({ before, beforeAt, after, afterAt }) => {
    const left = span.start - beforeAt;
    const right = span.end + afterAt;
    const border = prefix.length - beforeAt;
    const speaks =
      side(before, prefix.slice(Math.max(0, border - SAMPLE), Math.max(0, border) + CROSSING), border, textAround(index, left - SAMPLE, left)) +
      side(after, suffix.slice(Math.max(0, afterAt - CROSSING), afterAt + SAMPLE), suffix.length - afterAt, textAround(index, right, right + SAMPLE));
    return speaks > 0;
  });
}

function textAround(index: PageIndex, from: number, to: number): string {
  return index.folded.slice(Math.max(0, from - SLACK), Math.max(0, to + SLACK));
}

/** 1 for the rival, −1 for the quote itself, 0 when the side tells nothing. `known` units of the quote's own text beyond the border are stored. */
function side(sample: string, own: string, known: number, text: string): number {
  // Letter by letter: an alignment would take a word that only the rival has for a small edit of the quote's own text.
  if (known >= SAMPLE / 2 && text.includes(own)) return -1;
  return sample !== '' && text.includes(sample) ? 1 : 0;
}
