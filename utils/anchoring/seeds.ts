import type { PageIndex } from './page-index';

/** An equal run: `length` units from `at` of the pattern stand from `place` of the page. */
export interface Run {
  readonly at: number;
  readonly place: number;
  readonly length: number;
}

/** A sample that stands in more places than this says little; only those near the expected place are taken. */
const COMMON = 24;
const NEAR = 3000;
/** Steps along one sample's places, and runs altogether, so that a page of one repeated word costs no more. */
const MOST_STEPS = 512;
const MOST_RUNS = 240;

/**
 * All longest equal runs of a pattern and the page that hold at least one sample (`Grams`), by place in the pattern.
 * `expected` is the folded offset where the pattern would begin if the page had not changed.
 */
export function equalRuns(index: PageIndex, pattern: Uint16Array, expected: number | null): Run[] {
  const grams = index.grams();
  const { codes } = index;
  const runs: Run[] = [];
  /** For each diagonal (place − at) the pattern offset its last run reached. */
  const reached = new Map<number, number>();
  for (let at = 0; at + grams.size <= pattern.length; at++) {
    let places: number[] = [];
    let steps = 0;
    for (let place = grams.last(pattern, at); place >= 0 && steps < MOST_STEPS; place = grams.next[place] as number) {
      steps++;
      if (equal(codes, place, pattern, at, grams.size)) places.push(place);
    }
    if (places.length > COMMON) {
      if (expected === null) continue;
      places = places.filter((place) => Math.abs(place - at - expected) < NEAR).slice(0, COMMON);
    }
    for (const place of places) {
      if ((reached.get(place - at) ?? 0) > at) continue;
      let length = grams.size;
      while (at + length < pattern.length && place + length < codes.length && pattern[at + length] === codes[place + length]) length++;
      reached.set(place - at, at + length);
      runs.push({ at, place, length });
    }
  }
  if (runs.length <= MOST_RUNS) return runs;
  return runs
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_RUNS)
    .sort((a, b) => a.at - b.at);
}

function equal(a: Uint16Array, aAt: number, b: Uint16Array, bAt: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[aAt + i] !== b[bAt + i]) return false;
  return true;
}
