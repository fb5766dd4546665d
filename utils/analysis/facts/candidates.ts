import type { Block } from '../../article/article';
import type { FactRules } from '../../languages/fact-rules';
import type { Span } from '../../text/span';
import { startingWithin } from '../../text/search-spans';
import { tokenize } from '../../text/tokenize';
import type { Document, Sentence } from '../document';
import { blindStemmer, product, stemmerOf, termsOf, weigher } from './terms';
import type { Stemmer, TermVector } from './terms';

/** A sentence that may be a fact. */
export interface Candidate extends Span {
  readonly sentence: Sentence;
  /** Rank among the candidates in text order, from 0. */
  readonly rank: number;
  /** Whether it opens its paragraph. */
  readonly opens: boolean;
  readonly words: number;
  readonly vector: TermVector;
}

export interface Candidates {
  readonly list: readonly Candidate[];
  readonly title: TermVector;
  /** Where the headline stands in the text; null where the text does not open with one. */
  readonly headline: Span | null;
}

/** Sentences looked at; of a longer text every part gives its share, so that choosing takes no longer. */
const mostCandidates = 200;
/** Blocks among which the headline may be. */
const early = 4;
const longestHeadline = 16;
const sameAsTitle = 0.8;

/** Sentences that may be facts: no boilerplate, no headings, no headline, nothing without a word. */
export function findCandidates(document: Document, rules: FactRules | null): Candidates {
  const { tokens, blocks, boilerplate, sentences } = document;
  const stem = rules ? stemmerOf(rules) : blindStemmer;
  const headline = findHeadline(document, stem);
  const body = sentences.filter(({ block }) => blocks[block]!.kind !== 'heading' && blocks[block] !== headline && !boilerplate.has(block));
  const kept = sample(body);
  const within = kept.map((sentence) => startingWithin(tokens, sentence));
  const terms = within.map((inside) => termsOf(inside, stem));
  const weigh = weigher(terms);
  const list = kept.map((sentence, rank): Candidate => {
    const opens = sentence.block !== kept[rank - 1]?.block;
    const words = within[rank]!.filter(({ kind }) => kind === 'word').length;
    return { start: sentence.start, end: sentence.end, sentence, rank, opens, words, vector: weigh(terms[rank]!) };
  });
  const titleTokens = document.title ? tokenize(document.title) : headline ? startingWithin(tokens, headline) : [];
  return { list, title: weigh(termsOf(titleTokens, stem)), headline };
}

/** The first hundred sentences and, of the rest, every n-th. */
function sample(sentences: readonly Sentence[]): readonly Sentence[] {
  const half = mostCandidates / 2;
  const step = (sentences.length - half) / half;
  return step <= 1 ? sentences : sentences.filter((_, i) => i < half || Math.floor((i - half) / step) !== Math.floor((i - half - 1) / step));
}

/** Words of a span, numbers and marks left out. */
export function countWords({ tokens }: Document, span: Span): number {
  return startingWithin(tokens, span).filter(({ kind }) => kind === 'word').length;
}

/**
 * The block that is the headline. When the title is known it is the early block that says the same; when it is not, it is
 * the first block, if that is one short sentence before a longer one.
 */
function findHeadline(document: Document, stem: Stemmer): Block | null {
  const { blocks, boilerplate, sentences, tokens } = document;
  const top = blocks.filter((_, i) => !boilerplate.has(i)).slice(0, early);
  if (document.title) {
    const title = termsOf(tokenize(document.title), stem);
    const weigh = weigher([title]);
    return top.find((block) => product(weigh(termsOf(startingWithin(tokens, block), stem)), weigh(title)) > sameAsTitle) ?? null;
  }
  const [first, ...next] = top;
  if (!first || first.kind === 'heading') return first ?? null;
  const words = countWords(document, first);
  const isShort = words <= longestHeadline && startingWithin(sentences, first).length === 1;
  return isShort && next.some((block) => countWords(document, block) > words) ? first : null;
}
