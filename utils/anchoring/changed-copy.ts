import { splitAt } from './align';
import type { FoldedSpan } from './boundaries';
import type { Chain } from './chains';
import { isInsideWord } from './page-index';
import type { PageIndex } from './page-index';
import type { Pattern } from './pattern';
import type { Run } from './seeds';

/** Units of the pattern aligned on either side of a boundary, and of the page at most. */
const REACH = 24;
const MOST_TEXT = 160;

/**
 * Where the quote of a chain begins and ends on the page. A boundary inside an equal run is known; one between runs is where the two sides align with the fewest edits.
 * `null` when nothing stands there.
 */
export function quoteSpan(index: PageIndex, pattern: Pattern, chain: Chain): FoldedSpan | null {
  const start = pattern.prefix.length;
  const end = start + pattern.quote.length;
  const from = boundaryPlace(index, pattern.whole, chain.runs, start, true);
  const to = boundaryPlace(index, pattern.whole, chain.runs, end, false);
  if (from >= to || to - from > 2 * pattern.quote.length + LONGEST_INSERTION) return null;
  const words = {
    start: pattern.splitsFirstWord ? from : wordEdge(index, from, -1),
    end: pattern.splitsLastWord ? to : wordEdge(index, to, 1),
  };
  return words.start < words.end ? words : { start: from, end: to };
}

/** More text than this put into a quote makes it another text. */
const LONGEST_INSERTION = 600;
const FARTHEST_EDGE = 8;

/** The nearest word edge within reach, looked for in direction `outward` first; `at` itself when there is none. */
function wordEdge(index: PageIndex, at: number, outward: 1 | -1): number {
  for (let off = 0; off <= FARTHEST_EDGE; off++) {
    if (!isInsideWord(index, at + off * outward)) return at + off * outward;
    if (!isInsideWord(index, at - off * outward)) return at - off * outward;
  }
  return at;
}

/** Where one boundary of the quote stands on the page. */
function boundaryPlace(index: PageIndex, pattern: Uint16Array, runs: readonly Run[], boundary: number, isStart: boolean): number {
  // The quote's own outermost unit decides, so that what was put in beside the quote stays outside.
  const inner = isStart ? boundary : boundary - 1;
  const holder = runs.find((run) => run.at <= inner && inner < run.at + run.length);
  if (holder) return holder.place + boundary - holder.at;

  const after = runs.find((run) => run.at > inner);
  const before = runs[(after ? runs.indexOf(after) : runs.length) - 1];
  const from = Math.max(before ? before.at + before.length : 0, boundary - REACH);
  const to = Math.min(after ? after.at : pattern.length, boundary + REACH);
  const [textFrom, fixedFrom, textTo, fixedTo] = textWindow(before, after, from, to, boundary, isStart);
  const text = index.codes.subarray(Math.max(0, textFrom), Math.max(0, textTo));
  const split = splitAt(pattern.subarray(from, to), boundary - from, text, !fixedFrom, !fixedTo);
  // Words in the quote's place belong to it; a long piece put in beside it does not.
  const inserted = fixedFrom && fixedTo && text.length > 2 * (to - from) + 16;
  return Math.max(0, textFrom) + (isStart !== inserted ? split.first : split.last);
}

/** The page's text to align with the pattern from `from` to `to`, and whether it is known to begin and end where these do. */
function textWindow(
  before: Run | undefined,
  after: Run | undefined,
  from: number,
  to: number,
  boundary: number,
  isStart: boolean,
): [number, boolean, number, boolean] {
  const start = before ? before.place + before.length : null;
  const end = after ? after.place : null;
  const fixedFrom = before !== undefined && from === before.at + before.length;
  const fixedTo = after !== undefined && to === after.at;
  const reach = Math.ceil((to - from) * 1.25) + 8;
  if (start !== null && end !== null) {
    if (end - start <= MOST_TEXT) return [start, fixedFrom, end, fixedTo];
    // A long piece was put in: the boundary stands on the quote's side of it.
    if (fixedTo && isStart) return [end - MOST_TEXT, false, end, true];
    if (fixedFrom && !isStart) return [start, true, start + MOST_TEXT, false];
    const [first, last] = [before as Run, after as Run];
    const share = (boundary - first.at - first.length) / (last.at - first.at - first.length);
    const middle = start + Math.round(share * (end - start));
    return [Math.max(start, middle - reach), false, Math.min(end, middle + reach), false];
  }
  if (start !== null) return fixedFrom ? [start, true, start + reach, false] : [start, false, start + boundary - (before as Run).at + reach, false];
  const last = end as number;
  return fixedTo ? [last - reach, false, last, true] : [last - (after as Run).at + boundary - reach, false, last, false];
}
