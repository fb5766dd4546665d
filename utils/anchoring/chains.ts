import type { Run } from './seeds';

/** Equal runs in the same order in pattern and page, none overlapping another: one place a changed copy may be. */
export interface Chain {
  readonly runs: readonly Run[];
  /** Units matched, less what the gaps between cost. */
  readonly score: number;
}

/** Text put into or taken out of a copy costs little by the unit, and no more than this: a whole advertisement is one change. */
const DEAREST_GAP = 16;
const LONGEST_GAP = 2500;

/**
 * The best few chains of `runs`, best first, each run in one chain only; `edges` are places in the pattern that matter. Colinear chaining as in sequence
 * alignment (Abouelhoda and Ohlebusch 2005), in the plain quadratic form: runs are few.
 */
export function bestChains(runs: readonly Run[], most: number, edges: readonly number[] = []): Chain[] {
  const chains: Chain[] = [];
  let left = runs;
  while (chains.length < most && left.length > 0) {
    const chain = bestChain(left, edges);
    chains.push(chain);
    const used = new Set(chain.runs.map((run) => run.place - run.at));
    left = left.filter((run) => !used.has(run.place - run.at));
  }
  return chains;
}

function bestChain(runs: readonly Run[], edges: readonly number[]): Chain {
  const scores = new Float64Array(runs.length);
  const previous = new Int16Array(runs.length).fill(-1);
  let best = 0;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as Run;
    let most = run.length;
    for (let j = 0; j < i; j++) {
      const gain = (scores[j] as number) + joined(runs[j] as Run, run);
      if (gain <= most) continue;
      most = gain;
      previous[i] = j;
    }
    scores[i] = most;
    if (most > (scores[best] as number)) best = i;
  }
  const chain: Run[] = [];
  for (let i = best; i >= 0; i = previous[i] as number) chain.unshift(runs[i] as Run);
  return { runs: trimmed(chain, edges), score: scores[best] as number };
}

/** What `next` adds to a chain that ends with `run`; `-Infinity` when it cannot follow. */
function joined(run: Run, next: Run): number {
  const gap = next.place - run.place - run.length;
  if (next.at <= run.at || next.place <= run.place || gap > LONGEST_GAP) return -Infinity;
  const shared = Math.max(0, run.at + run.length - next.at, -gap);
  const shift = Math.abs(next.place - next.at - (run.place - run.at));
  return next.length - shared - Math.min(DEAREST_GAP, shift / 8 + (shift > 0 ? 2 : 0));
}

/**
 * Takes from each run's start what the run before it already covers. Where both cover one of the `edges` in the
 * pattern, the cut is there: two texts that begin with the same letters by chance are still two texts.
 */
function trimmed(chain: readonly Run[], edges: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const run of chain) {
    const last = runs.pop();
    if (!last) {
      runs.push(run);
      continue;
    }
    const edge = edges.find((at) => run.at <= at && at < last.at + last.length);
    const kept = edge === undefined || edge <= last.at ? last : { ...last, length: edge - last.at };
    const shared = Math.max(0, kept.at + kept.length - run.at, kept.place + kept.length - run.place);
    runs.push(kept);
    if (shared < run.length) runs.push({ at: run.at + shared, place: run.place + shared, length: run.length - shared });
  }
  return runs;
}
