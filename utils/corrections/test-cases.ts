import type { Analysis, Participant, Quote } from '../analysis/analysis';
import type { Article } from '../article/article';
import type { Rule } from '../database/rule';
import { slice } from '../text/span';
import { applyRules } from './apply-rules';
import { findQuote } from './find-quote';
import { foldName } from './same-name';

/** One small input with what is right for it, in the form that `scripts/hard-cases.ts` reads. */
interface TestCase {
  readonly id: string;
  readonly lang: string;
  readonly kind: 'quotes' | 'participants';
  readonly title: string;
  readonly text: string;
  readonly expect: Readonly<Record<string, unknown>>;
  readonly note: string;
}

/**
 * A person's corrections of an article as test cases, one JSON object a line: the article's text, and the quotes and
 * participants as they were corrected. Empty when no rule concerns the article. `found` is what the program found.
 */
export function testCases(article: Article, found: Analysis, rules: readonly Rule[]): string {
  const { analysis, used } = applyRules(found, rules);
  const lang = found.language ?? article.language ?? 'und';
  const about = (kinds: readonly string[]) => used.filter(({ decision }) => kinds.includes(decision.kind));
  const quotes = about(['not-a-quote', 'speaker']);
  const participants = about(['same', 'not-a-participant', 'renamed']);
  const made = (kind: TestCase['kind'], given: readonly Rule[], expect: TestCase['expect']): TestCase[] =>
    given.length === 0
      ? []
      : [{ id: `${lang}-${kind}-${given[0]?.created.slice(0, 10)}`, lang, kind, title: article.title, text: article.text, expect, note: `corrected by hand: ${given.map(({ decision }) => decision.kind).join(', ')}` }];
  const cases = [
    ...made('quotes', quotes, {
      quotes: analysis.quotes.map((quote) => wantedQuote(quote, article.text)),
      notQuotes: quotes.flatMap(({ decision }) => (decision.kind === 'not-a-quote' && findQuote(found.quotes, decision.quote) ? [decision.quote.text] : [])),
    }),
    ...made('participants', participants, {
      participants: analysis.participants.map(wantedParticipant),
      notParticipants: participants.flatMap(({ decision }) => (decision.kind === 'not-a-participant' ? [decision.who.name] : [])),
    }),
  ];
  return cases.map((one) => `${JSON.stringify(one)}\n`).join('');
}

function wantedQuote({ parts, speaker, cue }: Quote, text: string) {
  const words = parts.map((part) => slice(text, part));
  return {
    ...(words.length === 1 ? { text: words[0] } : { parts: words }),
    speaker: speaker?.participant ? speaker.name : null,
    ...(speaker && !speaker.participant && { speakerText: speaker.name }),
    ...(cue && { verb: slice(text, cue) }),
  };
}

function wantedParticipant({ name, kind, role, mentions, aliases }: Participant) {
  const forms = aliases.filter((alias) => foldName(alias) !== foldName(name));
  return { name, kind, ...(role && { role }), count: mentions.length, ...(forms.length > 0 && { aliases: forms }) };
}
