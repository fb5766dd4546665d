import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSentences } from '../../utils/revision/compare-sentences';

const story = [
  'Міська рада Зеленогаю схвалила бюджет на 2027 рік.',
  'На ремонт мосту передбачили 12 мільйонів гривень.',
  '«Роботи почнуться навесні», – сказала мерка Олена Савчук.',
  'Проти голосували троє депутатів.',
];

describe('comparing two versions of an article', () => {
  it('finds nothing when only typography and white space differ', () => {
    expect(compareSentences(story, story.map((sentence) => sentence.replace('«', '“').replace('»', '”').replace(/ /g, '\u00a0')))).toEqual([]);
  });

  it('tells an edited number from a new sentence', () => {
    const now = [...story];
    now[1] = 'На ремонт мосту передбачили 15 мільйонів гривень.';
    now.push('Засідання транслювали наживо.');
    expect(compareSentences(story, now)).toEqual([
      { kind: 'edited', before: story[1], after: now[1] },
      { kind: 'added', before: null, after: 'Засідання транслювали наживо.' },
    ]);
  });

  it('tells of a sentence that is gone, and does not join it to an unlike one', () => {
    const now = [story[0], 'Голову комісії звільнили.', story[2], story[3]].map(String);
    expect(compareSentences(story, now)).toEqual([
      { kind: 'added', before: null, after: 'Голову комісії звільнили.' },
      { kind: 'removed', before: story[1], after: null },
    ]);
  });

  it('accounts for every sentence of both versions', () => {
    const sentence = fc.constantFrom(...story, 'A b c d.', 'A b c e.', 'X y.', 'Z.');
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), fc.array(sentence, { maxLength: 12 }), (before, after) => {
        const changes = compareSentences(before, after);
        const gone = changes.filter((change) => change.before !== null).length;
        const come = changes.filter((change) => change.after !== null).length;
        expect(before.length - gone).toBe(after.length - come);
      }),
    );
  });
});
