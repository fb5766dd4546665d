import type { Candidate } from './candidates';
import { featureNames } from './features';
import type { Feature, Features } from './features';
import { containment } from './terms';
import type { TermVector } from './terms';

export type Weights = Readonly<Record<Feature | 'bias', number>>;

/** How much it counts against a sentence that those chosen already say the same, and what share of it they may say at most. */
export interface Diversity {
  readonly penalty: number;
  readonly most: number;
}

export interface Chosen {
  readonly index: number;
  /** Probability, by the weights, that an editor would keep the sentence. */
  readonly score: number;
}

export function score(features: Features, weights: Weights): number {
  const sum = featureNames.reduce((total, name) => total + weights[name] * features[name], weights.bias);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Up to `count` sentences, best first, each chosen for its own score less its likeness to those chosen before it
 * (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
export function select(list: readonly Candidate[], scores: readonly number[], count: number, diversity: Diversity): Chosen[] {
  const chosen: Chosen[] = [];
  const likeness = list.map(() => 0);
  const open = new Set(list.map((_, i) => i).filter((i) => (scores[i] ?? 0) > 0));
  while (chosen.length < count && open.size > 0) {
    let best = -1;
    let bestValue = -Infinity;
    for (const i of open) {
      const value = (scores[i] ?? 0) - diversity.penalty * (likeness[i] ?? 0);
      if (value > bestValue) [best, bestValue] = [i, value];
    }
    open.delete(best);
    chosen.push({ index: best, score: scores[best] ?? 0 });
    const vector: TermVector = list[best]?.vector ?? new Map();
    for (const i of open) {
      likeness[i] = Math.max(likeness[i] ?? 0, containment(list[i]?.vector ?? new Map(), vector));
      if ((likeness[i] ?? 0) > diversity.most) open.delete(i);
    }
  }
  return chosen;
}
