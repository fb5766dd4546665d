import { describe, expect, it } from 'vitest';
import { fits, readQuery } from '../../utils/library/scan/query';
import { placeHighlight } from '../../utils/library/scan/place-highlight';

describe('a query', () => {
  const entry = {
    texts: ['Міст у Вільхівці добудують до осені', 'Перевірити кошторис'],
    people: ['Остап Заячківський'],
    site: 'Вісник Вільхівки',
    key: 'visnyk.example/mist',
    tags: ['мости', 'гроші й борги'],
    published: '2026-03-12T09:00:00Z',
    note: 'Перевірити кошторис',
  };

  it.each([
    ['', true],
    ['міст кошторис', true],
    ['міст тунель', false],
    ['"до осені"', true],
    ['«осені до»', false],
    ['міст -осені', false],
    ['міст -тунель', true],
    ['person:заячківський', true],
    ['person:колодуб', false],
    ['site:visnyk.example', true],
    ['site:"вісник вільхівки"', true],
    ['tag:мости', true],
    ['tag:мост', false],
    ['tag:"гроші й борги"', true],
    ['before:2026-03', false],
    ['before:2026-04', true],
    ['after:2026-03-12', true],
    ['has:note has:tag', true],
    ['has:nothing', false],
  ])('%s fits: %s', (query, wanted) => {
    expect(fits(readQuery(query), entry)).toBe(wanted);
  });

  it('names what it does not understand, and looks for a colon that is no field', () => {
    expect(readQuery('tag: міст')).toMatchObject({ words: ['міст'], fields: [], unknown: ['tag:'] });
    expect(readQuery('Київ:Львів').words).toEqual(['київ:львів']);
  });

  it.each(['"', '-', ':', '"""-::', 'tag:"', '-'.repeat(5_000), '"'.repeat(5_000)])('never throws: %s', (query) => {
    expect(() => readQuery(query)).not.toThrow();
  });
});

describe('a highlight in a kept text', () => {
  const selectors = (exact: string, prefix = '', suffix = '') => ({ version: 1, quote: { type: 'TextQuoteSelector', exact, prefix, suffix }, position: null, hint: null }) as const;

  it('stands where its surroundings say, white space aside', () => {
    const text = 'Ні, сказав голова.\nТак,  сказав\nголова міста.';
    const span = placeHighlight(text, selectors('сказав голова', 'Так, ', ' міста'));
    expect(text.slice(span?.start, span?.end)).toBe('сказав\nголова');
  });

  it('has no place where the words are not, and reads no sign as a pattern', () => {
    expect(placeHighlight('Ціна 5.00', selectors('5,00'))).toBe(null);
    expect(placeHighlight('a (b)* c', selectors('(b)* c'))).toEqual({ start: 2, end: 8 });
  });
});
