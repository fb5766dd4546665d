import type { PageIndex } from './page-index';

/** An equal run: `length` units from `at` of the pattern stand from `place` of the page. */
export interface Run {
  readonly at: number;
  readonly place: number;
  readonly length: number;
}

/** A sample that stands in more places than this says little. */
const COMMON = 24;
/** When nothing else is known, common samples count near the expected place. */
const NEAR = 1500;
/** Places looked at for one sample, and runs kept: a page of one repeated word costs no more. */
const MOST_STEPS = 48;
const MOST_RUNS = 72;
/** Every second sample is looked up; a run is then extended both ways. */
const STRIDE = 2;

/**
 * Equal runs of a pattern and the page that hold a sample (`Grams`), by place in the pattern; of many, the longest.
 * `expected` is the folded offset where the pattern would begin if the page had not changed.
 */
export function equalRuns(index: PageIndex, pattern: Uint16Array, expected: number | null): Run[] {
  const runs = runsNear(index, pattern, null);
  return longest(runs.length > 0 || expected === null ? runs : runsNear(index, pattern, expected), expected);
}

/** Runs of the samples that are not common; with an expected place, of all samples, but only near it. */
function runsNear(index: PageIndex, pattern: Uint16Array, expected: number | null): Run[] {
  const grams = index.grams();
  const { codes } = index;
  const runs: Run[] = [];
  /** For each diagonal (place − at) the pattern offset its last run reached. */
  const reached = new Map<number, number>();
  for (let at = 0; at + grams.size <= pattern.length; at += STRIDE) {
    const places: number[] = [];
    let steps = 0;
    for (let place = grams.last(pattern, at); place >= 0 && steps < MOST_STEPS; place = grams.next[place] as number) {
      steps++;
      if (expected !== null && Math.abs(place - at - expected) > NEAR) continue;
      if (equal(codes, place, pattern, at, grams.size)) places.push(place);
    }
    if (expected === null && places.length > COMMON) continue;
    for (const place of places) {
      const from = reached.get(place - at) ?? 0;
      if (from > at) continue;
      let left = 0;
      while (at - left > from && place - left > 0 && pattern[at - left - 1] === codes[place - left - 1]) left++;
      let right = grams.size;
      while (at + right < pattern.length && place + right < codes.length && pattern[at + right] === codes[place + right]) right++;
      reached.set(place - at, at + right);
      runs.push({ at: at - left, place: place - left, length: left + right });
    }
  }
  return runs;
}

/** At most `MOST_RUNS`, in order; runs on the expected diagonal count as longer. */
function longest(runs: Run[], expected: number | null): Run[] {
  if (runs.length > MOST_RUNS) {
    const rank = (run: Run) => run.length + (expected !== null && Math.abs(run.place - run.at - expected) < NEAR ? 4 : 0);
    runs.sort((a, b) => rank(b) - rank(a)).splice(MOST_RUNS);
  }
  return runs.sort((a, b) => a.at - b.at);
}

function equal(a: Uint16Array, aAt: number, b: Uint16Array, bAt: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[aAt + i] !== b[bAt + i]) return false;
  return true;
}
