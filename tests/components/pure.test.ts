import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherNames } from '../../components/other-names';
import { matches, occurrences, queryWords } from '../../components/search';
import { wordDiff } from '../../components/word-diff';

describe('search', () => {
  it('finds every word, in any order and in any of the texts', () => {
    expect(matches(queryWords('міст РАДА'), ['Рада погодила міст', null])).toBe(true);
    expect(matches(queryWords('міст рада'), ['міст', 'рада'])).toBe(true);
    expect(matches(queryWords('міст суд'), ['Рада погодила міст'])).toBe(false);
  });

  it('takes any apostrophe for any other', () => {
    expect(matches(queryWords("об'їзд"), ['в об’їзд'])).toBe(true);
    expect(matches(queryWords('обʼїзд'), ['в об’їзд'])).toBe(true);
  });

  it('is content with everything when nothing is asked', () => {
    expect(matches(queryWords('   '), [null])).toBe(true);
  });

  it('gives the places in the original text, without overlap', () => {
    const text = 'Міст і мостик: МІСТ';
    const found = occurrences(queryWords('міст міс'), text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Міст', 'МІСТ']);
  });

  it('keeps offsets true where lower case is longer than upper case', () => {
    const text = 'İİ Київ';
    expect(occurrences(queryWords('київ'), text).map(({ start, end }) => text.slice(start, end))).toEqual(['Київ']);
  });

  it('never gives a place outside the text or out of order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        let last = 0;
        for (const { start, end } of occurrences(queryWords(query), text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('wordDiff', () => {
  it('tells what went and what came', () => {
    expect(wordDiff('cost of $9m and more', 'cost of $18m and more')).toEqual([
      { kind: 'same', text: 'cost of ' },
      { kind: 'old', text: '$9m ' },
      { kind: 'new', text: '$18m ' },
      { kind: 'same', text: 'and more' },
    ]);
  });

  it('keeps words apart where one text ends', () => {
    expect(wordDiff('talks with ministers', 'talks').map(({ text }) => text)).toEqual(['talks ', 'with ministers']);
  });

  it('gives long texts whole instead of computing for seconds', () => {
    const long = 'word '.repeat(5000);
    expect(wordDiff(long, `${long}more`).map(({ kind }) => kind)).toEqual(['old', 'new']);
  });

  it('loses no word of either text', () => {
    const words = fc.array(fc.constantFrom('а', 'б', 'в', 'г'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = wordDiff(before.join(' '), after.join(' '));
        const side = (kind: string) => changes.filter((change) => change.kind === 'same' || change.kind === kind).map(({ text }) => text).join('').trim().split(/\s+/).filter(Boolean);
        expect(side('old')).toEqual(before);
        expect(side('new')).toEqual(after);
      }),
    );
  });
});

describe('other names of a participant', () => {
  it.each([
    ['Тарас Верховинець', ['Тарасом Верховинцем', 'Верховинця', 'Т. Верховинцю', 'ТАРАС ВЕРХОВИНЕЦЬ'], []],
    ['Маркус Вайль', ['Вайля', 'Markus Weil'], ['Markus Weil']],
    ['Національне агентство водних ресурсів', ['НАВР', 'Національного агентства водних ресурсів'], ['НАВР']],
    ['Judith Okonjo-Blake', ['Okonjo-Blake', 'Judy'], ['Judy']],
    ['Орина Гайдабура', ['Ірина Гайдабура'], ['Ірина Гайдабура']],
    ['Ан Лі', ['Лі', 'Ана Лі'], []],
  ])('of %s among %j are %j', (name, forms, others) => {
    expect(otherNames(name, forms)).toEqual(others);
  });
});
