import { splitAt } from './align';
import type { FoldedSpan } from './boundaries';
import type { Chain } from './chains';
import { isInsideWord } from './page-index';
import type { PageIndex } from './page-index';
import type { Pattern } from './pattern';
import type { Run } from './seeds';

/** Units aligned beyond the known runs at most; what is longer is one insertion and is cut. */
const MOST_GAP = 160;

/**
 * Where the quote of a chain begins and ends on the page. A boundary inside an equal run is known; one between runs is where the two sides align with the fewest edits.
 * `null` when nothing stands there.
 */
export function quoteSpan(index: PageIndex, pattern: Pattern, chain: Chain): FoldedSpan | null {
  const start = pattern.prefix.length;
  const end = start + pattern.quote.length;
  const from = boundaryPlace(index, pattern.whole, chain.runs, start, end, true);
  const to = boundaryPlace(index, pattern.whole, chain.runs, end, start, false);
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

/** `other` is the quote's other boundary. */
function boundaryPlace(index: PageIndex, pattern: Uint16Array, runs: readonly Run[], boundary: number, other: number, isStart: boolean): number {
  // The quote's own outermost unit decides, so that what was put in beside the quote stays outside.
  const inner = isStart ? boundary : boundary - 1;
  const holder = runs.find((run) => run.at <= inner && inner < run.at + run.length);
  if (holder) return holder.place + boundary - holder.at;

  const before = runs.filter((run) => run.at + run.length <= inner).pop();
  const after = runs.find((run) => run.at > inner);
  const slack = Math.abs(other - boundary) + 16;
  let patternStart = before ? before.at + before.length : Math.max(0, boundary - 32);
  let patternEnd = after ? after.at : Math.min(pattern.length, boundary + 32);
  // Without a run on one side the text may begin or end anywhere within reach.
  const reach = (units: number) => Math.min(MOST_GAP, Math.ceil(units * 1.5) + 8);
  let textStart = before ? before.place + before.length : (after as Run).place - reach(patternEnd - patternStart);
  let textEnd = after ? after.place : (before as Run).place + (before as Run).length + reach(patternEnd - patternStart);
  if (isStart && textEnd - textStart > MOST_GAP) textStart = textEnd - Math.min(MOST_GAP, slack + patternEnd - boundary);
  if (!isStart && textEnd - textStart > MOST_GAP) textEnd = textStart + Math.min(MOST_GAP, slack + boundary - patternStart);
  textStart = Math.max(0, textStart);
  textEnd = Math.min(index.codes.length, Math.max(textStart, textEnd));
  patternStart = Math.max(patternStart, boundary - MOST_GAP);
  patternEnd = Math.min(patternEnd, boundary + MOST_GAP);

  const text = index.codes.subarray(textStart, textEnd);
  const split = splitAt(pattern.subarray(patternStart, patternEnd), boundary - patternStart, text, !before, !after);
  // Words in the quote's place belong to it; a long piece put in beside it does not.
  const inserted = textEnd - textStart > 2 * (patternEnd - patternStart) + 16;
  return textStart + (isStart !== inserted ? split.first : split.last);
}
