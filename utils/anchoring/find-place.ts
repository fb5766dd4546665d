import { bestChains } from './chains';
import type { Chain } from './chains';
import { quoteSpan } from './changed-copy';
import type { FoldedSpan } from './boundaries';
import { structureLikeness, weigh } from './evidence';
import type { Coverage, Evidence } from './evidence';
import type { PageIndex } from './page-index';
import type { Pattern } from './pattern';
import { equalRuns } from './seeds';
import { score } from './verdict';

/** A place the quote may be at. */
export interface Candidate extends Evidence {
  readonly score: number;
}

/** Equal finds weighed at most; of more, those with the most equal text beside them and nearest the old place. */
const MOST_FINDS = 2000;
const MOST_WEIGHED = 12;
const MOST_CHAINS = 3;
/** A chain of fewer units (of letters) is chance. */
const LEAST_CHAIN = 32;
/** Chains this much weaker than the best are no rivals to it. */
const RIVALRY = 0.5;
/** What a piece put in between two parts of a quote costs, in units. */
const INSERTION = 12;
/** Both contexts this good and nothing else looked for. */
const SURE_CONTEXT = 0.8;

/**
 * Places for a pattern, best first, no two overlapping by half. Empty when nothing is alike. Changed copies are
 * looked for when no equal find stands in its context, or when the search is `thorough`.
 */
export function findPlaces(index: PageIndex, pattern: Pattern, thorough = false): Candidate[] {
  if (pattern.quote.length === 0) return [];
  const all = { units: pattern.quote.length, insertions: 0 };
  const finds = exactFinds(index, pattern).map((start) => weighed(index, pattern, { start, end: start + pattern.quote.length }, all));
  if (!thorough && finds.some(isSure)) return distinct(index, pattern, finds);
  // A part of an equal find is no other place: its context only took a word of the quote that it ends in, too.
  const changed = changedCopies(index, pattern).filter(({ span }) => !finds.some((find) => find.span.start <= span.start && span.end <= find.span.end));
  return distinct(index, pattern, [...finds, ...changed]);
}

function isSure({ prefix, suffix, splitsWord, hidden, rival }: Candidate): boolean {
  return prefix >= SURE_CONTEXT && suffix >= SURE_CONTEXT && !splitsWord && !hidden && !rival;
}

function weighed(index: PageIndex, pattern: Pattern, span: FoldedSpan, coverage: Coverage): Candidate {
  const evidence = weigh(index, pattern, span, coverage);
  return { ...evidence, score: score(index, pattern, evidence) };
}

/** Folded offsets of all equal finds worth weighing. */
function exactFinds(index: PageIndex, pattern: Pattern): number[] {
  const needle = String.fromCharCode(...pattern.quote);
  const finds: { at: number; rank: number }[] = [];
  const expected = pattern.hint.foldedStart ?? 0;
  for (let at = index.folded.indexOf(needle); at >= 0 && finds.length < MOST_FINDS; at = index.folded.indexOf(needle, at + 1)) {
    const beside = equalBeside(index, pattern, at);
    finds.push({ at, rank: beside - Math.abs(at - expected) / (index.codes.length + 1) });
  }
  return finds
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_WEIGHED)
    .map((find) => find.at);
}

/** Units equal to the stored context on both sides of a find, without gaps. */
function equalBeside(index: PageIndex, pattern: Pattern, start: number): number {
  const { codes } = index;
  const { prefix, suffix, quote } = pattern;
  let left = 0;
  while (left < prefix.length && prefix[prefix.length - 1 - left] === codes[start - 1 - left]) left++;
  let right = 0;
  while (right < suffix.length && suffix[right] === codes[start + quote.length + right]) right++;
  return left + right;
}

function changedCopies(index: PageIndex, pattern: Pattern): Candidate[] {
  const { whole, prefix, quote, hint } = pattern;
  const expected = hint.foldedStart === undefined ? null : hint.foldedStart - prefix.length;
  const chains = bestChains(equalRuns(index, whole, expected), MOST_CHAINS, [prefix.length, prefix.length + quote.length]);
  const least = Math.max((LEAST_CHAIN * index.grams().size) / 8, RIVALRY * (chains[0]?.score ?? 0));
  return chains.flatMap((chain) => {
    if (chain.score < least) return [];
    const span = quoteSpan(index, pattern, chain);
    return span ? [weighed(index, pattern, span, coverageOf(chain, prefix.length, quote.length))] : [];
  });
}

/** Units of the quote that a chain's equal runs cover, and what the pieces put in between cost. */
function coverageOf({ runs }: Chain, start: number, length: number): Coverage {
  let units = 0;
  let insertions = 0;
  let shift: number | null = null;
  for (const run of runs) {
    const inside = Math.min(run.at + run.length, start + length) - Math.max(run.at, start);
    if (inside <= 0) continue;
    const diagonal = run.place - run.at;
    if (shift !== null && diagonal !== shift) insertions += INSERTION + Math.abs(diagonal - shift) / 16;
    shift = diagonal;
    units += inside;
  }
  return { units, insertions };
}

const SCAR_SIDE = 12;

/** Whether the end of the prefix and the beginning of the suffix now stand together: a sign that the quote was cut out. */
export function hasScar(index: PageIndex, { prefix, suffix }: Pattern): boolean {
  if (prefix.length < SCAR_SIDE || suffix.length < SCAR_SIDE) return false;
  return index.folded.includes(String.fromCharCode(...prefix.subarray(-SCAR_SIDE), ...suffix.subarray(0, SCAR_SIDE)));
}

/** Places this near in score are told apart by their elements, too; what equal elements are worth. */
const CLOSE = 10;
const STRUCTURE = 5;

/** Best first; of two that overlap by half, the better. */
function distinct(index: PageIndex, pattern: Pattern, candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(byScore)) {
    if (!kept.some((other) => overlapping(other.span, candidate.span))) kept.push(candidate);
  }
  const [best, second] = kept;
  if (!best || !second || best.score - second.score > CLOSE) return kept;
  return kept
    .map((place) => (best.score - place.score > CLOSE ? place : { ...place, score: place.score + STRUCTURE * structureLikeness(index, pattern, place.span) }))
    .sort(byScore);
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score;
}

/** Whether the shorter of two spans shares at least half of it with the other. */
export function overlapping(a: FoldedSpan, b: FoldedSpan): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
