import type { FoldedSpan } from './boundaries';
import type { PageIndex } from './page-index';
import type { Pattern } from './pattern';
import type { Rival } from './selectors';

/** Units of a sample, and how far from the rival one is looked for. */
const SAMPLE = 16;
const FARTHEST = 400;
/** How far a sample may have moved. */
const SLACK = 12;

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
 * Whether the text beside `span` is that of a rival. `prefix` and `suffix` are the units of the quote's own context
 * that stand there: on a side where they go on past the point where the rival's text differs, it is not the rival's.
 */
export function isRival(index: PageIndex, pattern: Pattern, span: FoldedSpan, prefix: number, suffix: number): boolean {
  return (pattern.hint.rivals ?? []).some(({ before, beforeAt, after, afterAt }) => {
    const left = span.start - beforeAt;
    const right = span.end + afterAt;
    const speaks =
      side(before, index.folded.slice(Math.max(0, left - SAMPLE - SLACK), Math.max(0, left + SLACK)), prefix - beforeAt) +
      side(after, index.folded.slice(Math.max(0, right - SLACK), right + SAMPLE + SLACK), suffix - afterAt);
    return speaks > 0;
  });
}

/** 1 for the rival, −1 for the quote itself, 0 when the side tells nothing. */
function side(sample: string, text: string, own: number): number {
  if (own >= SAMPLE / 2) return -1;
  return sample !== '' && text.includes(sample) ? 1 : 0;
}
