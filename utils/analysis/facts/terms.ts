import type { FactRules } from '../../languages/fact-rules';
import type { Span } from '../../text/span';
import { firstFrom } from '../../text/search-spans';
import type { Token } from '../../text/token';

/** Weights of a sentence's terms, scaled to length 1. */
export type TermVector = ReadonlyMap<string, number>;

/** Shorter stems mean too little to stand for a word. */
const shortestStem = 3;
/** Without a pack a word counts by its beginning, which inflection seldom touches. */
const blindStem = 6;

/** Brings words to terms by the endings of a language; `rules` is null for one without a pack. */
export class Stemmer {
  private readonly stopwords: ReadonlySet<string>;
  private readonly endings: ReadonlySet<string>;
  private readonly longest: number;
  private readonly known = new Map<string, string | null>();

  constructor(private readonly rules: FactRules | null) {
    this.stopwords = new Set(rules?.stopwords.split(' '));
    this.endings = new Set(rules?.endings.split(' '));
    this.longest = Math.max(0, ...[...this.endings].map((ending) => ending.length));
  }

  /** The term of a word, or null for a word that says nothing of the subject. */
  term(word: string): string | null {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const term = this.stem(word.toLowerCase());
    this.known.set(word, term);
    return term;
  }

  private stem(word: string): string | null {
    if (this.stopwords.has(word) || word.length < 2) return null;
    if (!this.rules) return word.length < 4 ? null : word.slice(0, blindStem);
    for (let n = Math.min(this.longest, word.length - shortestStem); n > 0; n--) {
      if (this.endings.has(word.slice(-n))) return word.slice(0, -n);
    }
    return word;
  }
}

/** Terms of a span in order, with repetitions; numbers count as terms. */
export function termsOf(tokens: readonly Token[], span: Span, stemmer: Stemmer): string[] {
  const terms: string[] = [];
  for (let i = firstFrom(tokens, span.start); i < tokens.length && (tokens[i]?.end ?? Infinity) <= span.end; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'punctuation') continue;
    const term = token.kind === 'number' ? token.text : stemmer.term(token.text);
    if (term) terms.push(term);
  }
  return terms;
}

/** TF-IDF vectors over the sentences of one text: a term in every sentence says nothing. */
export function weighTerms(sentences: readonly (readonly string[])[]): { vectors: TermVector[]; weigh: (terms: readonly string[]) => TermVector } {
  const frequency = new Map<string, number>();
  for (const terms of sentences) for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const weigh = (terms: readonly string[]): TermVector => {
    const weights = new Map<string, number>();
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + 1);
    let square = 0;
    for (const [term, count] of weights) {
      const weight = (1 + Math.log(count)) * Math.log((sentences.length + 1) / ((frequency.get(term) ?? 0) + 0.5));
      weights.set(term, Math.max(weight, 0));
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [term, weight] of weights) weights.set(term, weight / length);
    return weights;
  };
  return { vectors: sentences.map(weigh), weigh };
}

/** Cosine of two vectors of length 1: 0 for nothing in common, 1 for the same terms. */
export function cosine(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return Math.min(sum, 1);
}

/** Share of a vector that another one's terms explain: 1 when `a` has no term that `b` has not. */
export function containment(a: TermVector, b: TermVector): number {
  let sum = 0;
  for (const [term, weight] of a) if (b.has(term)) sum += weight * weight;
  return Math.min(sum, 1);
}
