import type { FactRules } from '../../languages/fact-rules';
import { overlap } from '../../text/span';
import type { Span } from '../../text/span';
import { firstFrom } from '../../text/search-spans';
import type { Participant, Value } from '../analysis';
import type { Document } from '../document';
import type { Candidate, Candidates } from './candidates';
import { cosine } from './terms';

/** What speaks for and against a sentence, each from 0 to 1. The order of names is the order of `weights`. */
export const featureNames = [
  'position', 'opensParagraph', 'late', 'centrality', 'title', 'number', 'date', 'participant', 'lead',
  'quoted', 'whollyQuoted', 'anaphoric', 'long', 'short', 'background', 'attribution', 'question', 'length',
] as const;

export type Feature = (typeof featureNames)[number];
export type Features = Readonly<Record<Feature, number>>;

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

export function readFeatures({ list, title }: Candidates, context: FeatureContext): Features[] {
  const central = centrality(list);
  const first = firstNews(list, context.document);
  const matcher = new Openings(context.rules);
  const marks = context.document.quoteSpans.filter((span) => span.depth === 0).map((span) => span.outer);
  const numbers = context.values.filter((value) => value.kind === 'number');
  const dates = context.values.filter((value) => value.kind === 'date');
  const mentions = mentionsInOrder(context.participants);
  return list.map((candidate, i): Features => {
    const rank = Math.max(0, candidate.rank - first);
    const hook = candidate.rank < first;
    const text = context.document.text.slice(candidate.start, candidate.end);
    const quoted = share(marks, candidate);
    const salient = within(mentions, candidate).reduce((most, mention) => Math.max(most, mention.importance), 0);
    return {
      position: hook ? 0 : 1 / (1 + 0.6 * rank),
      lead: rank < leadSentences && !hook ? 1 : 0,
      opensParagraph: candidate.opens ? 1 : 0,
      late: list.length > 1 ? candidate.rank / (list.length - 1) : 0,
      centrality: central[i] ?? 0,
      title: cosine(candidate.vector, title),
      number: Math.min(1, within(numbers, candidate).length / 2 + (/\d/u.test(text) ? 0.5 : 0)),
      date: within(dates, candidate).length > 0 ? 1 : 0,
      participant: salient,
      quoted,
      whollyQuoted: quoted > 0.8 ? 1 : 0,
      anaphoric: matcher.pointsBack(text) ? 1 : 0,
      long: candidate.words > longSentence ? 1 : 0,
      short: candidate.words < shortSentence ? 1 : 0,
      background: matcher.tellsBackground(text) ? 1 : 0,
      attribution: matcher.onlyAttributes(text, candidate.words) ? 1 : 0,
      question: /\?["»”]?$/u.test(text) ? 1 : 0,
      length: Math.min(1, candidate.words / 30),
    };
  });
}

/** Sum of a sentence's similarities to the others, scaled so that the most central one has 1. */
function centrality(list: readonly Candidate[]): number[] {
  const sums = list.map(() => 0);
  for (let i = 0; i < list.length; i++) {
    for (let j = i + 1; j < list.length; j++) {
      const a = list[i];
      const b = list[j];
      if (!a || !b) continue;
      const similarity = cosine(a.vector, b.vector);
      sums[i] = (sums[i] ?? 0) + similarity;
      sums[j] = (sums[j] ?? 0) + similarity;
    }
  }
  const most = Math.max(...sums, Number.EPSILON);
  return sums.map((sum) => sum / most);
}

/** Rank of the first sentence that is no hook: no question, and a name, a number or more than a few words. */
function firstNews(list: readonly Candidate[], document: Document): number {
  const found = list.find((candidate) => {
    const text = document.text.slice(candidate.start, candidate.end);
    if (/[?]["»”]?$/u.test(text)) return false;
    return candidate.words > hookWords || /\d/u.test(text) || countCapitals(document, candidate) > 0;
  });
  return found?.rank ?? 0;
}

/** Capitalised words after a sentence's first, which in most languages are names. */
function countCapitals(document: Document, span: Span): number {
  let count = 0;
  let seen = 0;
  for (let i = firstFrom(document.tokens, span.start); i < document.tokens.length && (document.tokens[i]?.end ?? Infinity) <= span.end; i++) {
    const token = document.tokens[i];
    if (token?.kind !== 'word') continue;
    if (seen++ > 0 && /^\p{Lu}/u.test(token.text)) count++;
  }
  return count;
}

/** Items, in text order, that start within a span. */
export function within<T extends Span>(items: readonly T[], span: Span): T[] {
  return items.slice(firstFrom(items, span.start), firstFrom(items, span.end));
}

function mentionsInOrder(participants: readonly Participant[]): (Span & { readonly importance: number })[] {
  return participants.flatMap(({ mentions, importance }) => mentions.map(({ start, end }) => ({ start, end, importance }))).sort((a, b) => a.start - b.start);
}

/** Share of a span that spans in text order, which do not overlap, cover. */
function share(spans: readonly Span[], span: Span): number {
  let covered = 0;
  for (let i = Math.max(0, firstFrom(spans, span.start) - 1); i < spans.length && (spans[i]?.start ?? Infinity) < span.end; i++) {
    const other = spans[i];
    if (other) covered += overlap(other, span);
  }
  return Math.min(1, covered / Math.max(1, span.end - span.start));
}

/** Longest sentence that an opening alone makes a mere attribution. */
const attributionWords = 30;

/** What sentences of a language open with. */
class Openings {
  private readonly anaphora: ReadonlySet<string>;
  private readonly background: readonly string[];
  private readonly attribution: readonly string[];

  constructor(rules: FactRules | null) {
    this.anaphora = new Set(rules?.anaphora.split(' '));
    this.background = rules?.background.split(',') ?? [];
    this.attribution = rules?.attribution.split(',') ?? [];
  }

  pointsBack(text: string): boolean {
    return this.anaphora.has(/^[\p{L}’]+/u.exec(text)?.[0].toLowerCase() ?? '');
  }

  tellsBackground(text: string): boolean {
    return startsWithAny(text, this.background);
  }

  onlyAttributes(text: string, words: number): boolean {
    return words <= attributionWords && startsWithAny(text, this.attribution);
  }
}

function startsWithAny(text: string, phrases: readonly string[]): boolean {
  const lower = text.slice(0, 60).toLowerCase();
  return phrases.some((phrase) => {
    const open = phrase.endsWith('*');
    const stem = open ? phrase.slice(0, -1) : phrase;
    return lower.startsWith(stem) && (open || !/^[\p{L}’]/u.test(lower.slice(stem.length)));
  });
}
