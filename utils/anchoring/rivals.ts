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

/** Whether the text beside `span` is that of a rival, on the side that tells or on both. */
export function isRival(index: PageIndex, pattern: Pattern, span: FoldedSpan): boolean {
  return (pattern.hint.rivals ?? []).some(({ before, beforeAt, after, afterAt }) => {
    const left = span.start - beforeAt;
    const right = span.end + afterAt;
    const hasBefore = before !== '' && index.folded.slice(Math.max(0, left - SAMPLE - SLACK), Math.max(0, left + SLACK)).includes(before);
    const hasAfter = after !== '' && index.folded.slice(Math.max(0, right - SLACK), right + SAMPLE + SLACK).includes(after);
    return hasBefore || hasAfter;
  });
}
