import type { ReadyState } from '../../components/popup-model';
import type { Participant } from '../../utils/analysis/analysis';
import type { Decision, Rule } from '../../utils/database/rule';

/** A state in which a person corrected something of every kind. Throws when it has fewer than two quotes or three participants. */
export function corrected(state: ReadyState): ReadyState {
  const { analysis } = state;
  const [wrong, given] = analysis.quotes;
  const [one, other, third] = analysis.participants;
  if (!wrong || !given || !one || !other || !third) throw new Error('too little to correct');
  const meant = { text: given.text, start: given.parts[0]?.start ?? 0 };
  const named = ({ name, kind }: Participant) => ({ name, kind });
  const decisions: readonly Decision[] = [
    { kind: 'not-a-quote', quote: { text: wrong.text, start: 0 } },
    { kind: 'speaker', quote: meant, speaker: named(one) },
    { kind: 'speaker', quote: meant, speaker: null },
    { kind: 'same', one: named(one), other: named(other) },
    { kind: 'different', one: named(one), other: named(third) },
    { kind: 'not-a-participant', who: named(third) },
    { kind: 'renamed', who: named(other), name: one.name },
    { kind: 'another', who: named(other), articles: [] },
  ];
  const rules = decisions.map((decision, index): Rule => ({ id: `r${index}`, articleKey: index < 5 ? 'k' : null, decision, created: `2031-03-12T10:00:0${index}.000Z`, deleted: null }));
  const quotes = analysis.quotes.map((quote) =>
    quote === given ? { ...quote, speaker: { participant: one.id, name: one.name, via: 'correction' as const, mention: null, confidence: 1 } } : quote,
  );
  return { ...state, analysis: { ...analysis, quotes }, corrections: { rules, touched: new Set([given.id, one.id]) } };
}
