/** Invented articles with what an analysis of them would say: for the tests of the view and for its gallery. */
import { noCorrections } from '../../components/popup-model';
import type { OtherPageState, ReadyState, ShownHighlight } from '../../components/popup-model';
import type { Analysis, Fact, FactReason, Participant, Quote, Speaker, Value } from '../../utils/analysis/analysis';
import type { AnchorState } from '../../utils/anchoring/selectors';
import type { Article } from '../../utils/article/article';
import type { Highlight, HighlightColour } from '../../utils/database/records';
import type { Span } from '../../utils/text/span';

/** The first place of `words` in `text` at or after `from`; throws when they are not there, because a sample must be true. */
export function place(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length };
}

/** Every place of any of the words, in text order. */
function places(text: string, ...words: readonly string[]): Span[] {
  const found = words.flatMap((word) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) spans.push({ start: at, end: at + word.length });
    return spans;
  });
  return found.sort((a, b) => a.start - b.start);
}

export function article(change: Partial<Article> & Pick<Article, 'text' | 'title'>): Article {
  return {
    url: 'https://news.example/story',
    canonicalUrl: null,
    byline: null,
    site: null,
    published: null,
    modified: null,
    language: null,
    lead: null,
    blocks: [],
    captions: [],
    ...change,
  };
}

export function fact(text: string, words: string, reasons: readonly FactReason[], values: readonly Value[] = []): Fact {
  return { ...place(text, words), text: words, reasons, weight: 0.5, values };
}

export function dateValue(text: string, words: string, iso: string): Value {
  return { ...place(text, words), text: words, kind: 'date', iso, grain: 'day', inferred: true };
}

export function participant(id: string, text: string, change: Partial<Participant> & Pick<Participant, 'name'>, ...forms: readonly string[]): Participant {
  return {
    id,
    kind: 'person',
    gender: null,
    role: null,
    roles: [],
    aliases: [],
    mentions: places(text, ...forms),
    quotedWords: 0,
    importance: 0.5,
    confidence: 0.9,
    ...change,
  };
}

export function quote(id: string, text: string, parts: readonly string[], speaker: Speaker | null, change: Partial<Quote> = {}): Quote {
  return { id, parts: parts.map((part) => place(text, part)), text: parts.join(' '), kind: 'direct', speaker, cue: null, sources: [], ...change };
}

export function highlight(id: string, words: string, change: Partial<Highlight> & { readonly paragraph?: string } = {}): Highlight {
  const { paragraph = words, ...fields } = change;
  return {
    id,
    articleKey: 'news.example/story',
    selectors: { version: 1, quote: { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' }, position: null, hint: null },
    colour: 'yellow',
    note: '',
    tags: [],
    rejected: [], detached: false, missing: null,
    evidence: { paragraph, url: 'https://news.example/story', canonicalUrl: null, title: 'Story', captured: '2031-03-12T09:00:00Z' },
    created: '2031-03-12T09:00:00Z',
    updated: '2031-03-12T09:00:00Z',
    deleted: null,
    ...fields,
  };
}

export function shown(state: AnchorState, record: Highlight, foundText: string | null = null): ShownHighlight {
  return { highlight: record, state, foundText };
}

export function ready(change: Partial<ReadyState> & Pick<ReadyState, 'article' | 'analysis'>): ReadyState {
  return { kind: 'ready', corrections: noCorrections, highlights: [], highlightsFailure: null, siteAccess: 'none', saved: false, privateWindow: false, canPaint: true, revision: null, ...change };
}

/** A front page, unless told otherwise. */
export function otherPage(change: Partial<OtherPageState> = {}): OtherPageState {
  return { kind: 'not-an-article', reason: 'list', highlights: [], highlightsFailure: null, privateWindow: false, canPaint: true, ...change };
}

export function analysis(change: Partial<Analysis> = {}): Analysis {
  return {
    language: null,
    facts: [],
    participants: [],
    quotes: [],
    gist: { who: [], what: null, when: null, where: null },
    notes: [],
    ...change,
  };
}

export const colourOrder: readonly HighlightColour[] = ['yellow', 'green', 'blue', 'pink', 'violet'];
