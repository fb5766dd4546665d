import type { Analysis, Participant, Quote } from '../analysis/analysis';
import { countQuotedWords } from '../analysis/quotes/count-quoted-words';
import type { Decision, Rule } from '../database/rule';
import { findQuote } from './find-quote';
import { mergeParticipants } from './merge-participants';
import { participantNamed } from './same-name';

/** An analysis with a person's decisions in it. */
export interface Corrected {
  readonly analysis: Analysis;
  /** Ids of the quotes and participants that are shown otherwise than the program found them. */
  readonly touched: ReadonlySet<string>;
  /** The rules that changed something here, oldest first. */
  readonly used: readonly Rule[];
}

/** What one decision makes of an analysis, and whose entries it changed; null where it finds nothing to change. */
interface Step {
  readonly analysis: Analysis;
  readonly touched: readonly string[];
}

/**
 * Applies decisions to what the program found, in their order; those that concern nothing in this article change nothing.
 * Ids stay; the numbers of quoted words and of quotes without a speaker are counted anew.
 */
export function applyRules(found: Analysis, rules: readonly Rule[]): Corrected {
  const touched = new Set<string>();
  const used: Rule[] = [];
  let analysis = found;
  for (const rule of rules) {
    const step = applyDecision(analysis, rule.decision);
    if (!step) continue;
    analysis = step.analysis;
    for (const id of step.touched) touched.add(id);
    used.push(rule);
  }
  return used.length === 0 ? { analysis: found, touched, used } : { analysis: recount(analysis), touched, used };
}

function applyDecision(analysis: Analysis, decision: Decision): Step | null {
  switch (decision.kind) {
    case 'not-a-quote': {
      const quote = findQuote(analysis.quotes, decision.quote);
      return quote && { analysis: { ...analysis, quotes: analysis.quotes.filter((one) => one !== quote) }, touched: [quote.id] };
    }
    case 'speaker': {
      const quote = findQuote(analysis.quotes, decision.quote);
      return quote && withQuote(analysis, quote, { ...quote, speaker: decision.speaker && speakerOf(analysis, quote, decision.speaker) });
    }
    case 'not-a-participant': {
      const who = participantNamed(analysis.participants, decision.who);
      return who && { analysis: without(analysis, who), touched: [who.id] };
    }
    case 'renamed': {
      const who = participantNamed(analysis.participants, decision.who);
      return who && rename(analysis, who, decision.name);
    }
    case 'same': {
      // Of one name's bearers only the people book tells which is which.
      if (decision.one.apart ?? decision.other.apart) return null;
      const other = participantNamed(analysis.participants, decision.other);
      const one = participantNamed(analysis.participants, decision.one);
      if (!other || one === other) return null;
      // Where only the other form stands it is the same one, under the name that was chosen.
      return one ? { analysis: mergeParticipants(analysis, one, other), touched: [one.id] } : rename(analysis, other, decision.one.name);
    }
    // These part names that stand in different articles; within one article there is nothing to part.
    case 'another':
    case 'different':
      return null;
  }
}

function withQuote(analysis: Analysis, quote: Quote, changed: Quote): Step {
  return { analysis: { ...analysis, quotes: analysis.quotes.map((one) => (one === quote ? changed : one)) }, touched: [quote.id] };
}

function speakerOf({ participants }: Analysis, quote: Quote, { name, kind }: { readonly name: string; readonly kind: Participant['kind'] | null }): Quote['speaker'] {
  const who = kind && participantNamed(participants, { name, kind });
  const mention = who && quote.speaker?.participant === who.id ? quote.speaker.mention : null;
  return { participant: who?.id ?? null, name: who?.name ?? name, via: 'correction', mention, confidence: 1 };
}

function without(analysis: Analysis, who: Participant): Analysis {
  return {
    ...analysis,
    participants: analysis.participants.filter((one) => one !== who),
    quotes: analysis.quotes.map((quote) => (quote.speaker?.participant === who.id ? { ...quote, speaker: null } : quote)),
  };
}

function rename(analysis: Analysis, who: Participant, name: string): Step | null {
  if (who.name === name) return null;
  const renamed: Participant = { ...who, name, aliases: [...new Set([who.name, ...who.aliases])].filter((alias) => alias !== name) };
  return {
    analysis: {
      ...analysis,
      participants: analysis.participants.map((one) => (one === who ? renamed : one)),
      quotes: analysis.quotes.map((quote) => (quote.speaker?.participant === who.id ? { ...quote, speaker: { ...quote.speaker, name } } : quote)),
    },
    touched: [who.id],
  };
}

function recount(analysis: Analysis): Analysis {
  const count = analysis.quotes.filter(({ speaker }) => speaker === null).length;
  const others = analysis.notes.filter(({ kind }) => kind !== 'quotes-without-speaker');
  return {
    ...analysis,
    participants: countQuotedWords(analysis.participants, analysis.quotes),
    notes: count > 0 ? [...others, { kind: 'quotes-without-speaker', count }] : others,
  };
}
