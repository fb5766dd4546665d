import type { Diversity, Weights } from './select';

/**
 * Weights of a logistic regression over sentences that editors marked as key facts in Ukrainian and English news, learnt
 * for both languages together by `scripts/tune-facts.ts`. What reads badly alone (`background`, `attribution`, `question`,
 * `anaphoric`, `whollyQuoted`) is set by hand to weigh at least as much against a sentence as was learnt.
 */
export const weights: Weights = {
  position: 1.2,
  opensParagraph: 0.4,
  late: -0.8,
  centrality: 0.8,
  title: 0.8,
  number: 0.7,
  date: 0.4,
  participant: 0.3,
  lead: 0.4,
  quoted: -0.9,
  whollyQuoted: -0.7,
  anaphoric: -0.2,
  long: -0.2,
  short: -1.2,
  background: -1,
  attribution: -2,
  question: -2,
  length: 1,
  bias: -2,
};

/** Within what cross-validation cannot tell apart, the strongest push away from saying a thing twice. */
export const diversity: Diversity = { penalty: 0.3, most: 0.6 };
