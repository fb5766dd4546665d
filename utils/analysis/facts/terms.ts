import type { FactRules } from '../../languages/fact-rules';
import { oncePer } from '../../text/once-per';
import type { Token } from '../../text/token';

/** Weights of a sentence's terms, scaled to length 1. */
export type TermVector = ReadonlyMap<string, number>;

/** Brings a word in lower case to its term; null for a word that says nothing of the subject. */
export type Stemmer = (lower: string) => string | null;

/** Shorter stems mean too little to stand for a word. */
const shortestStem = 3;
/** Without a pack a word counts by its beginning, which inflection seldom touches. */
const blindStem = 6;

/** A stemmer by the endings of a language. Made once for each pack. */
export const stemmerOf = oncePer((rules: FactRules): Stemmer => {
  const stopwords = new Set(rules.stopwords.split(' '));
  const endings = new Set(rules.endings.split(' '));
  const longest = Math.max(...[...endings].map((ending) => ending.length));
  return (word) => {
    if (stopwords.has(word) || word.length < 2) return null;
    for (let n = Math.min(longest, word.length - shortestStem); n > 0; n--) if (endings.has(word.slice(-n))) return word.slice(0, -n);
    return word;
  };
});

/** The stemmer for texts in a language without a pack. */
export const blindStemmer: Stemmer = (word) => (word.length < 4 ? null : word.slice(0, blindStem));

/** Terms of tokens in order, with repetitions; numbers count as terms. */
export function termsOf(tokens: readonly Token[], stem: Stemmer): string[] {
  return tokens.flatMap(({ kind, lower }) => (kind === 'punctuation' ? [] : ((kind === 'word' ? stem(lower) : lower) ?? [])));
}

/** Makes TF-IDF vectors of terms, by how many sentences of one text have each: a term in every sentence says nothing. */
export function weigher(sentences: readonly (readonly string[])[]): (terms: readonly string[]) => TermVector {
  const frequency = new Map<string, number>();
  for (const terms of sentences) for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return (terms) => {
    const weights = new Map<string, number>();
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + 1);
    let square = 0;
    for (const [term, count] of weights) {
      const weight = Math.max(0, (1 + Math.log(count)) * Math.log((sentences.length + 1) / ((frequency.get(term) ?? 0) + 0.5)));
      weights.set(term, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [term, weight] of weights) weights.set(term, weight / length);
    return weights;
  };
}

/** Sum of the products of two vectors' weights. Of vectors of length 1 it is their cosine: 0 for nothing in common, 1 for the same terms. */
export function product(a: TermVector, b: TermVector): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

/** Share of a vector that another one's terms explain: 1 when `a` has no term that `b` has not. */
export function containment(a: TermVector, b: TermVector): number {
  let sum = 0;
  for (const [term, weight] of a) if (b.has(term)) sum += weight * weight;
  return Math.min(sum, 1);
}
