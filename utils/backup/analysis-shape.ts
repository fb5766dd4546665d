import type { Analysis, AnalysisNote, Fact, Gist, Participant, Quote, Role, Speaker, Value } from '../analysis/analysis';
import type { Article, Block, Caption } from '../article/article';
import type { Span } from '../text/span';
import { count, either, flag, list, nullable, number, object, oneOf, text } from './shapes';

const words = text(5_000_000);
const name = text(100_000);
const many = 100_000;

const span = object<Span>({ start: count, end: count });

/** An article as it was read. */
export const articleShape = object<Article>({
  url: text(100_000),
  canonicalUrl: nullable(text(100_000)),
  title: name,
  byline: nullable(name),
  site: nullable(name),
  published: nullable(text(100)),
  modified: nullable(text(100)),
  language: nullable(text(50)),
  lead: nullable(words),
  text: text(20_000_000),
  blocks: list(object<Block>({ start: count, end: count, kind: oneOf('paragraph', 'heading', 'list-item', 'quote'), element: nullable(count), attribution: nullable(words) }), many),
  captions: list(object<Caption>({ text: words, element: nullable(count) }), many),
});

type DateValue = Extract<Value, { kind: 'date' }>;
type NumberValue = Extract<Value, { kind: 'number' }>;
type PlaceValue = Extract<Value, { kind: 'place' }>;
const place = { start: count, end: count, text: words };

const value = either<Value>(
  object<DateValue>(
    {
      ...place,
      kind: oneOf('date'),
      iso: text(100),
      grain: oneOf('minute', 'time', 'day', 'week', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'range'),
      inferred: flag,
      ambiguous: flag,
    },
    ['ambiguous'],
  ),
  object<NumberValue>(
    { ...place, kind: oneOf('number'), value: number, upTo: number, unit: nullable(text(200)), bound: nullable(oneOf('at-least', 'at-most', 'about', 'more-than', 'less-than')) },
    ['upTo'],
  ),
  object<PlaceValue>({ ...place, kind: oneOf('place'), name }),
);

const fact = object<Fact>({
  start: count,
  end: count,
  text: words,
  reasons: list(oneOf('lead', 'headline', 'central', 'number', 'date', 'participants', 'event'), 20),
  weight: number,
  values: list(value, 1_000),
});

const participant = object<Participant>({
  id: text(50),
  name,
  kind: oneOf('person', 'organisation'),
  gender: nullable(oneOf('feminine', 'masculine')),
  role: nullable(name),
  roles: list(object<Role>({ text: name, span }), 1_000),
  aliases: list(name, 1_000),
  mentions: list(span, many),
  quotedWords: count,
  importance: number,
  confidence: number,
});

const speaker = object<Speaker>({
  participant: nullable(text(50)),
  name,
  via: oneOf('name', 'role', 'pronoun', 'verb', 'previous-quote', 'organisation', 'document', 'blockquote', 'interview', 'context'),
  mention: nullable(span),
  confidence: number,
});

const quote = object<Quote>({
  id: text(50),
  parts: list(span, 1_000),
  text: words,
  kind: oneOf('direct', 'partial'),
  speaker: nullable(speaker),
  cue: nullable(span),
  sources: list(span, 1_000),
});

const note = either<AnalysisNote>(
  object<Extract<AnalysisNote, { kind: 'unknown-language' }>>({ kind: oneOf('unknown-language') }),
  object<Extract<AnalysisNote, { kind: 'quotes-without-speaker' }>>({ kind: oneOf('quotes-without-speaker'), count }),
  object<Extract<AnalysisNote, { kind: 'unclosed-quotation-mark' }>>({ kind: oneOf('unclosed-quotation-mark'), span }),
);

/** What was found in an article. One of another program version may not fit; it can be made anew. */
export const analysisShape = object<Analysis>({
  language: nullable(text(50)),
  facts: list(fact, many),
  participants: list(participant, many),
  quotes: list(quote, many),
  gist: object<Gist>({ who: list(span, 100), what: nullable(span), when: nullable(value), where: nullable(value) }),
  notes: list(note, 1_000),
});
