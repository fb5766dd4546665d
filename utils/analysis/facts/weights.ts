import type { Feature } from './features';

export type Weights = Readonly<Record<Feature | 'bias', number>>;

/** How much it counts against a sentence that those chosen already say the same, and what share of it they may say at most. */
export interface Diversity {
  readonly penalty: number;
  readonly most: number;
}

/**
 * Weights of a logistic regression over sentences that editors marked as key facts in Ukrainian and English news, learnt
 * for both languages together by `scripts/tune-facts.ts` and rounded. Set by hand against what was learnt is `anaphoric`
 * alone: editors read a sentence in its place, while a list of facts takes it out.
 */
export const weights: Weights = {
  position: 1.2,
  lead: 0.5,
  opensParagraph: 0.5,
  late: -0.9,
  centrality: 0.7,
  title: 1,
  number: 0.8,
  date: 0.4,
  participant: 0.2,
  quoted: -0.9,
  whollyQuoted: -0.8,
  anaphoric: -0.2,
  long: -0.3,
  short: -1.6,
  background: -0.4,
  attribution: -2.6,
  question: -0.6,
  length: 1.2,
  bias: -2,
};

/** The names of the features. */
export const featureNames = (Object.keys(weights) as (Feature | 'bias')[]).filter((name) => name !== 'bias');

/** Within what cross-validation cannot tell apart, a strong push away from saying a thing twice. */
export const diversity: Diversity = { penalty: 0.3, most: 0.6 };
