import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../utils/analysis/analysis';
import { applyRules } from '../../utils/corrections/apply-rules';
import { carryDecisions } from '../../utils/corrections/carry-decisions';
import type { Rule } from '../../utils/database/rule';
import { article, found, rule } from './sample';

const person = (name: string) => ({ name, kind: 'person' }) as const;
const start = (id: string) => found.quotes.find((quote) => quote.id === id)?.parts[0]?.start ?? 0;

/** The same article by rules that know the mayor's office in her name, and take one more word into a quote. */
const newer: Analysis = {
  ...found,
  participants: found.participants.map((one) => (one.id === 'p1' ? { ...one, name: 'Ida Marlowe Crane' } : one)),
  quotes: found.quotes.map((quote) => {
    if (quote.id !== 'q2') return { ...quote, speaker: quote.speaker && { ...quote.speaker, name: quote.speaker.name === 'Ida Crane' ? 'Ida Marlowe Crane' : quote.speaker.name } };
    const at = article.text.indexOf('the “old guard” had');
    return { ...quote, text: 'old guard” had', parts: [{ start: at + 5, end: at + 19 }] };
  }),
};

const stored = (rules: readonly Rule[]): Rule[] => [...rules, ...carryDecisions(found, newer, rules).map((one, index) => ({ ...one, id: `c${index}`, deleted: null }))].sort((a, b) => (a.created < b.created ? -1 : 1));

describe('decisions for a newer analysis', () => {
  it('are needed only where it names something otherwise', () => {
    expect(carryDecisions(found, found, [rule({ kind: 'renamed', who: person('Ida Crane'), name: 'I. Crane' })])).toEqual([]);
    expect(
      carryDecisions(found, newer, [
        rule({ kind: 'renamed', who: person('Moss'), name: 'M. Moss' }),
        rule({ kind: 'not-a-participant', who: person('Nobody') }),
        rule({ kind: 'not-a-quote', quote: { text: 'The bridge opens in May.', start: start('q3') } }),
        rule({ kind: 'speaker', quote: { text: 'Never said.', start: 0 }, speaker: { name: 'A clerk', kind: null } }),
      ]),
    ).toEqual([]);
  });

  it('follow a person to the name they have now, in every kind of decision', () => {
    const rules = [rule({ kind: 'renamed', who: person('ida crane'), name: 'Mayor Crane' }, null)];
    expect(applyRules(newer, rules).analysis.participants[0]?.name).toBe('Ida Marlowe Crane');
    expect(applyRules(newer, stored(rules)).analysis.participants[0]?.name).toBe('Mayor Crane');
    const merged = applyRules(newer, stored([rule({ kind: 'same', one: person('Moss'), other: person('Ida Crane') })])).analysis;
    expect(merged.participants.map(({ name }) => name)).toEqual(['Moss', 'The Harbour']);
    expect(applyRules(newer, stored([rule({ kind: 'not-a-participant', who: person('Ida Crane') })])).analysis.participants.map(({ id }) => id)).toEqual(['p2', 'p3']);
    const spoken = applyRules(newer, stored([rule({ kind: 'speaker', quote: { text: 'The bridge opens in May.', start: start('q3') }, speaker: person('Ida Crane') })])).analysis;
    expect(spoken.quotes[2]?.speaker).toMatchObject({ participant: 'p1', name: 'Ida Marlowe Crane' });
  });

  it('keep their order, so that one that builds on another still does', () => {
    const rules = [rule({ kind: 'renamed', who: person('Ida Crane'), name: 'Mayor Crane' }), rule({ kind: 'same', one: person('Mayor Crane'), other: person('Moss') })];
    const { participants } = applyRules(newer, stored(rules)).analysis;
    expect(participants.map(({ name }) => name)).toEqual(['Mayor Crane', 'The Harbour']);
    expect(participants[0]?.aliases).toContain('Ida Marlowe Crane');
  });

  it('follow a quote to the words it has now, and not to other words', () => {
    const rules = [rule({ kind: 'not-a-quote', quote: { text: 'old guard', start: start('q2') } })];
    expect(applyRules(newer, rules).analysis.quotes).toHaveLength(3);
    expect(applyRules(newer, stored(rules)).analysis.quotes.map(({ id }) => id)).toEqual(['q1', 'q3']);
    const gone: Analysis = { ...newer, quotes: newer.quotes.filter(({ id }) => id !== 'q2') };
    expect(carryDecisions(found, gone, rules)).toEqual([]);
  });

  it('are remembered once, however often the rules change', () => {
    const rules = stored([rule({ kind: 'renamed', who: person('Ida Crane'), name: 'Mayor Crane' })]);
    expect(rules).toHaveLength(2);
    expect(carryDecisions(found, newer, rules)).toEqual([]);
  });
});
