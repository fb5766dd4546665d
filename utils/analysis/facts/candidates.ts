import type { FactRules } from '../../languages/fact-rules';
import type { Span } from '../../text/span';
import { firstFrom } from '../../text/search-spans';
import type { Document, Sentence } from '../document';
import { cosine, Stemmer, termsOf, weighTerms } from './terms';
import type { TermVector } from './terms';

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

/** Sentences looked at; of a longer text every part gives its share. Keeps the quadratic comparison small. */
const mostCandidates = 200;
const longestHeadline = 16;
const sameAsTitle = 0.8;

/** Sentences that may be facts: no boilerplate, no headings, no headline, nothing without a word. */
export function findCandidates(document: Document, rules: FactRules | null): Candidates {
  const stemmer = new Stemmer(rules);
  const headlineBlock = findHeadline(document, stemmer);
  const headline = headlineBlock === null ? null : (document.blocks[headlineBlock] ?? null);
  const sentences = document.sentences.filter((sentence) => isBody(document, sentence, headlineBlock));
  const kept = sample(sentences);
  const terms = kept.map((sentence) => termsOf(document.tokens, sentence, stemmer));
  const { vectors, weigh } = weighTerms(terms);
  let block = -1;
  const list = kept.map((sentence, rank): Candidate => {
    const opens = sentence.block !== block;
    block = sentence.block;
    return { start: sentence.start, end: sentence.end, sentence, rank, opens, words: countWords(document, sentence), vector: vectors[rank] ?? new Map() };
  });
  return { list, title: weigh(titleTerms(document, headline, stemmer)), headline };
}

function isBody(document: Document, sentence: Sentence, headline: number | null): boolean {
  const block = document.blocks[sentence.block];
  return block !== undefined && block.kind !== 'heading' && sentence.block !== headline && !document.boilerplate.has(sentence.block);
}

/** The first hundred sentences and, of the rest, every n-th. */
function sample(sentences: readonly Sentence[]): readonly Sentence[] {
  if (sentences.length <= mostCandidates) return sentences;
  const head = sentences.slice(0, mostCandidates / 2);
  const rest = sentences.slice(mostCandidates / 2);
  const step = rest.length / (mostCandidates / 2);
  return [...head, ...Array.from({ length: mostCandidates / 2 }, (_, i) => rest[Math.floor(i * step)]).filter((sentence) => sentence !== undefined)];
}

export function countWords(document: Document, span: Span): number {
  let count = 0;
  for (let i = firstFrom(document.tokens, span.start); i < document.tokens.length && (document.tokens[i]?.end ?? Infinity) <= span.end; i++) {
    if (document.tokens[i]?.kind === 'word') count++;
  }
  return count;
}

/**
 * The block that is the headline. When the title is known it is the early block that says the same; when it is not, it is
 * the first block, if that is one short sentence before a longer one.
 */
function findHeadline(document: Document, stemmer: Stemmer): number | null {
  const body = document.blocks.map((_, i) => i).filter((i) => !document.boilerplate.has(i));
  const early = body.slice(0, 4);
  if (document.title) {
    const title = wordsOf(document.title, stemmer);
    const { weigh } = weighTerms([title]);
    const vector = weigh(title);
    return early.find((i) => cosine(weigh(termsOf(document.tokens, document.blocks[i] ?? { start: 0, end: 0 }, stemmer)), vector) > sameAsTitle) ?? null;
  }
  const [first, ...next] = early.map((i) => document.blocks[i]).filter((block) => block !== undefined);
  if (!first) return null;
  if (first.kind === 'heading') return early[0] ?? null;
  const words = countWords(document, first);
  const longer = next.some((block) => countWords(document, block) > words);
  const single = document.sentences.filter((sentence) => sentence.block === early[0]).length === 1;
  return words <= longestHeadline && single && longer ? (early[0] ?? null) : null;
}

function titleTerms(document: Document, headline: Span | null, stemmer: Stemmer): string[] {
  return document.title ? wordsOf(document.title, stemmer) : headline ? termsOf(document.tokens, headline, stemmer) : [];
}

function wordsOf(title: string, stemmer: Stemmer): string[] {
  const words = title.match(/[\p{L}\p{M}\p{N}’-]+/gu) ?? [];
  return words.map((word) => (/^\d/u.test(word) ? word : stemmer.term(word))).filter((term): term is string => term !== null);
}
