import type { FactRules } from '../../languages/fact-rules';
import { oncePer } from '../../text/once-per';
import { firstFrom, startingWithin } from '../../text/search-spans';
import { overlap } from '../../text/span';
import type { Span } from '../../text/span';
import type { Participant, Value } from '../analysis';
import type { Document } from '../document';
import type { Candidate, Candidates } from './candidates';
import { product } from './terms';

/** What speaks for and against a sentence, each from 0 to 1. */
export interface Features {
  readonly position: number;
  readonly lead: number;
  readonly opensParagraph: number;
  readonly late: number;
  readonly centrality: number;
  readonly title: number;
  readonly number: number;
  readonly date: number;
  readonly participant: number;
  readonly quoted: number;
  readonly whollyQuoted: number;
  readonly anaphoric: number;
  readonly long: number;
  readonly short: number;
  readonly background: number;
  readonly attribution: number;
  readonly question: number;
  readonly length: number;
}

export type Feature = keyof Features;

/** What the features are read from, beside the candidates. */
export interface FeatureContext {
  readonly document: Document;
  readonly participants: readonly Participant[];
  readonly values: readonly Value[];
  /** null for a language without a pack. */
  readonly rules: FactRules | null;
}

const longSentence = 45;
const shortSentence = 7;
/** Sentences of a news story's top, which say what happened. */
const leadSentences = 3;
/** A lead shorter than this without a name or number is a hook («Багато хто сумнівається.»). */
const hookWords = 8;
/** Longest sentence that an opening alone makes a mere attribution. */
const attributionWords = 30;
const QUESTION = /\?["»”]?$/;

/** Tests for what sentences of a language open with. */
const openingsOf = oncePer(({ anaphora, background, attribution }: FactRules) => {
  // What must not go on is asked once, not after each phrase: a class of letters is dear to compile.
  const one = (phrases: readonly string[]) => {
    const words = phrases.filter((phrase) => !phrase.endsWith('*'));
    const stems = phrases.filter((phrase) => phrase.endsWith('*')).map((phrase) => phrase.slice(0, -1));
    return new RegExp(`^(?:${[`(?:${words.join('|')})(?![\\p{L}’])`, ...stems].join('|')})`, 'u');
  };
  return { anaphoric: one(anaphora.split(' ')), background: one(background.split(',')), attribution: one(attribution.split(',')) };
});

export function readFeatures({ list, title }: Candidates, { document, participants, values, rules }: FeatureContext): Features[] {
  const openings = rules && openingsOf(rules);
  const marks = document.quoteSpans.filter((span) => span.depth === 0).map((span) => span.outer);
  const mentions = participants.flatMap(({ mentions, importance }) => mentions.map(({ start, end }) => ({ start, end, importance }))).sort((a, b) => a.start - b.start);
  const central = centralities(list);
  const first = list.find((candidate) => !isHook(document, candidate))?.rank ?? 0;
  const flag = (holds: boolean | undefined | null) => (holds ? 1 : 0);
  return list.map((candidate, i): Features => {
    const rank = Math.max(0, i - first);
    const hook = i < first;
    const text = document.text.slice(candidate.start, candidate.end);
    const opening = text.slice(0, 60).toLowerCase();
    const quoted = share(marks, candidate);
    const own = startingWithin(values, candidate);
    return {
      position: hook ? 0 : 1 / (1 + 0.6 * rank),
      lead: flag(rank < leadSentences && !hook),
      opensParagraph: flag(candidate.opens),
      late: i / Math.max(1, list.length - 1),
      centrality: central[i]!,
      title: product(candidate.vector, title),
      number: Math.min(1, own.filter(({ kind }) => kind === 'number').length / 2 + (/\d/.test(text) ? 0.5 : 0)),
      date: flag(own.some(({ kind }) => kind === 'date')),
      participant: Math.max(0, ...startingWithin(mentions, candidate).map(({ importance }) => importance)),
      quoted,
      whollyQuoted: flag(quoted > 0.8),
      anaphoric: flag(openings?.anaphoric.test(opening)),
      long: flag(candidate.words > longSentence),
      short: flag(candidate.words < shortSentence),
      background: flag(openings?.background.test(opening)),
      attribution: flag(candidate.words <= attributionWords && openings?.attribution.test(opening)),
      question: flag(QUESTION.test(text)),
      length: Math.min(1, candidate.words / 30),
    };
  });
}

/** Sum of a sentence's similarities to the others, scaled so that the most central one has 1: its product with the sum of all, less that with itself. */
function centralities(list: readonly Candidate[]): number[] {
  const all = new Map<string, number>();
  for (const { vector } of list) for (const [term, weight] of vector) all.set(term, (all.get(term) ?? 0) + weight);
  const sums = list.map(({ vector }) => product(vector, all) - product(vector, vector));
  const most = Math.max(...sums, Number.EPSILON);
  return sums.map((sum) => sum / most);
}

/** A question, or a few words without a name or number, before the news begins. */
function isHook({ text, tokens }: Document, candidate: Candidate): boolean {
  const words = text.slice(candidate.start, candidate.end);
  if (QUESTION.test(words)) return true;
  // Capitalised words after a sentence's first are in most languages names.
  const names = () => startingWithin(tokens, candidate).filter((token) => token.kind === 'word').slice(1).some((token) => /^\p{Lu}/u.test(token.text));
  return candidate.words <= hookWords && !/\d/.test(words) && !names();
}

/** Share of a span that spans in text order, which do not overlap, cover. */
function share(spans: readonly Span[], span: Span): number {
  let covered = 0;
  for (let i = Math.max(0, firstFrom(spans, span.start) - 1); i < spans.length && spans[i]!.start < span.end; i++) covered += overlap(spans[i]!, span);
  return Math.min(1, covered / Math.max(1, span.end - span.start));
}
