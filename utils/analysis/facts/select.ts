import type { Candidate } from './candidates';
import type { Features } from './features';
import { containment } from './terms';
import { featureNames } from './weights';
import type { Diversity, Weights } from './weights';

export interface Chosen {
  readonly index: number;
  /** Probability, by the weights, that an editor would keep the sentence. */
  readonly score: number;
}

export function score(features: Features, weights: Weights): number {
  let sum = weights.bias;
  for (const name of featureNames) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Up to `count` sentences, best first, each chosen for its own score less its likeness to those chosen before it
 * (maximal marginal relevance, Carbonell and Goldstein 1998). A score of 0 is never chosen.
 */
export function select(list: readonly Candidate[], scores: readonly number[], count: number, diversity: Diversity): Chosen[] {
  const chosen: Chosen[] = [];
  const likeness = list.map(() => 0);
  while (chosen.length < count) {
    let best = -1;
    const value = (i: number) => scores[i]! - diversity.penalty * likeness[i]!;
    for (let i = 0; i < list.length; i++) if (scores[i]! > 0 && likeness[i]! <= diversity.most && (best < 0 || value(i) > value(best))) best = i;
    if (best < 0) break;
    chosen.push({ index: best, score: scores[best]! });
    const { vector } = list[best]!;
    list.forEach((candidate, i) => (likeness[i] = i === best ? Infinity : Math.max(likeness[i]!, containment(candidate.vector, vector))));
  }
  return chosen;
}
