import type { Analysis, Participant, Quote } from '../analysis/analysis';
import type { Decision, NamedOne, QuotedWords, Rule } from '../database/rule';
import { overlap } from '../text/span';
import type { Span } from '../text/span';
import { findQuote } from './find-quote';
import { foldName } from './same-name';

/** A decision that has to be remembered beside the one it stands for; see `Rule`. */
export type CarriedDecision = Pick<Rule, 'articleKey' | 'decision' | 'created'>;

/**
 * Decisions for a newer analysis of the same text: those whose names or quoted words it gives otherwise, in its own names and
 * words. The old ones stay, since other articles may still have theirs. Empty when every decision still finds what it means. Each
 * is dated just after the one it stands for, because decisions are applied in the order of making.
 */
export function carryDecisions(before: Analysis, after: Analysis, rules: readonly Rule[]): CarriedDecision[] {
  const known = new Set(rules.map(({ articleKey, decision }) => JSON.stringify([articleKey, decision])));
  return rules.flatMap(({ articleKey, decision, created }) => {
    const carried = { articleKey, decision: carry(decision, before, after), created: new Date(Date.parse(created) + 1).toISOString() };
    return known.has(JSON.stringify([articleKey, carried.decision])) ? [] : carried;
  });
}

function carry(decision: Decision, before: Analysis, after: Analysis): Decision {
  const one = (named: NamedOne) => carryName(named, before.participants, after.participants);
  const words = (quote: QuotedWords) => carryWords(quote, before.quotes, after.quotes);
  switch (decision.kind) {
    case 'same':
    case 'different':
      return { ...decision, one: one(decision.one), other: one(decision.other) };
    case 'another':
    case 'renamed':
    case 'not-a-participant':
      return { ...decision, who: one(decision.who) };
    case 'not-a-quote':
      return { ...decision, quote: words(decision.quote) };
    case 'speaker': {
      const { speaker } = decision;
      const carried = speaker?.kind ? one({ name: speaker.name, kind: speaker.kind }) : speaker;
      return { ...decision, quote: words(decision.quote), speaker: carried };
    }
  }
}

/** The name that the newer analysis gives the one who is meant: by where it is named in the text. The old name where nothing changed or nobody is there. */
function carryName(named: NamedOne, before: readonly Participant[], after: readonly Participant[]): NamedOne {
  const meant = (one: Participant) => one.kind === named.kind && foldName(one.name) === foldName(named.name);
  const old = before.find(meant);
  if (!old || after.some(meant)) return named;
  const next = mostAlike(after, ({ mentions }) => shared(mentions, old.mentions));
  return next ? { name: next.name, kind: next.kind } : named;
}

/** The words that the newer analysis takes for the same quote: those that share at least half of them. */
function carryWords(quoted: QuotedWords, before: readonly Quote[], after: readonly Quote[]): QuotedWords {
  const old = findQuote(before, quoted);
  const same = findQuote(after, quoted);
  if (!old || (same && shared(same.parts, old.parts) > 0)) return quoted;
  const next = mostAlike(after, ({ parts }) => shared(parts, old.parts));
  if (!next || shared(next.parts, old.parts) * 2 < Math.max(lengthOf(next.parts), lengthOf(old.parts))) return quoted;
  return { text: next.text, start: next.parts[0]?.start ?? quoted.start };
}

/** The one with the highest score; null when none has any. */
function mostAlike<Item>(items: readonly Item[], score: (item: Item) => number): Item | null {
  let best: { readonly item: Item; readonly score: number } | null = null;
  for (const item of items) {
    const own = score(item);
    if (own > (best?.score ?? 0)) best = { item, score: own };
  }
  return best?.item ?? null;
}

const shared = (a: readonly Span[], b: readonly Span[]): number => a.reduce((sum, one) => sum + b.reduce((all, other) => all + overlap(one, other), 0), 0);
const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
