import { describe, expect, it } from 'vitest';
import { applyRules } from '../../utils/corrections/apply-rules';
import { found, rule } from './sample';

const person = (name: string) => ({ name, kind: 'person' }) as const;
const start = (id: string) => found.quotes.find((quote) => quote.id === id)?.parts[0]?.start ?? 0;

describe('corrections of an analysis', () => {
  it('are none without rules, and none by rules that concern nothing in it', () => {
    expect(applyRules(found, []).analysis).toBe(found);
    const { analysis, used } = applyRules(found, [
      rule({ kind: 'not-a-quote', quote: { text: 'Never said.', start: 0 } }),
      rule({ kind: 'not-a-participant', who: { name: 'Moss', kind: 'organisation' } }),
      rule({ kind: 'same', one: person('Ida Crane'), other: person('Nobody') }),
      rule({ kind: 'different', one: person('Ida Crane'), other: person('Moss') }),
    ]);
    expect(analysis).toBe(found);
    expect(used).toEqual([]);
  });

  it('take out what is no quote, of equal words the one that was meant, wherever it has moved', () => {
    const { analysis, touched } = applyRules(found, [rule({ kind: 'not-a-quote', quote: { text: 'The bridge  opens in May.', start: start('q3') + 9 } })]);
    expect(analysis.quotes.map(({ id }) => id)).toEqual(['q1', 'q2']);
    expect(analysis.participants.map(({ quotedWords }) => quotedWords)).toEqual([5, 0, 0]);
    expect([...touched]).toEqual(['q3']);
  });

  it('give a quote the speaker that the person named, on the list or not, or none', () => {
    const quote = { text: 'old guard', start: start('q2') };
    const speakers = [{ name: 'ida crane', kind: 'person' }, { name: 'A clerk', kind: null }, null] as const;
    const [listed, unlisted, none] = speakers.map((speaker) => applyRules(found, [rule({ kind: 'speaker', quote, speaker })]).analysis);
    expect(listed?.quotes[1]?.speaker).toMatchObject({ participant: 'p1', name: 'Ida Crane', via: 'correction', confidence: 1 });
    expect(listed?.participants[0]?.quotedWords).toBe(7);
    expect(listed?.notes).toEqual([]);
    expect(unlisted?.quotes[1]?.speaker).toMatchObject({ participant: null, name: 'A clerk', via: 'correction' });
    expect(none?.notes).toEqual(found.notes);
    const silenced = applyRules(found, [rule({ kind: 'speaker', quote: { text: 'The bridge opens in May.', start: start('q1') }, speaker: null })]).analysis;
    expect(silenced.quotes[0]?.speaker).toBeNull();
    expect(silenced.notes).toEqual([{ kind: 'quotes-without-speaker', count: 2 }]);
  });

  it('make two people one, with the namings and quotes of both under the chosen name', () => {
    const { analysis } = applyRules(found, [rule({ kind: 'same', one: person('Moss'), other: person('Ida Crane') })]);
    expect(analysis.participants.map(({ name }) => name)).toEqual(['Moss', 'The Harbour']);
    expect(analysis.participants[0]).toMatchObject({ aliases: ['Ida Crane'], quotedWords: 10, mentions: [...found.participants[0]!.mentions, ...found.participants[1]!.mentions] });
    expect(analysis.quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual(['Moss', null, 'Moss']);
  });

  it('show the chosen name in an article that knows only the other one', () => {
    const { analysis } = applyRules(found, [rule({ kind: 'same', one: person('Ada Moss'), other: person('Moss') }, null)]);
    expect(analysis.participants[1]).toMatchObject({ name: 'Ada Moss', aliases: ['Moss'] });
    expect(analysis.quotes[2]?.speaker?.name).toBe('Ada Moss');
  });

  it('take who is no participant off the list and out of the quotes', () => {
    const { analysis } = applyRules(found, [rule({ kind: 'not-a-participant', who: person('Moss') })]);
    expect(analysis.participants.map(({ id }) => id)).toEqual(['p1', 'p3']);
    expect(analysis.quotes[2]?.speaker).toBeNull();
  });

  it('build upon each other in their order', () => {
    const { analysis, used } = applyRules(found, [
      rule({ kind: 'same', one: person('Ida Crane'), other: person('Moss') }),
      rule({ kind: 'renamed', who: person('Moss'), name: 'Mayor Crane' }),
    ]);
    expect(analysis.participants[0]?.name).toBe('Mayor Crane');
    expect(used).toHaveLength(2);
  });
});
