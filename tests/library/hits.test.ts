import { describe, expect, it } from 'vitest';
import { excerptOf, firstHitOf, hitsOf } from '../../utils/library/hits';

const found = (query: string, text: string) => hitsOf(query)(text).map(({ start, end }) => text.slice(start, end));

describe('hits in a text', () => {
  it('are forms of the words, in order', () => {
    expect(found('міст річка ', 'Біля мосту тече річка. Мости старі.')).toEqual(['мосту', 'річка', 'Мости']);
    expect(found('harb', 'The harbour and the harbourmaster')).toEqual(['harbour', 'harbourmaster']);
    expect(found('Умєров ', 'Minister Umerov')).toEqual(['Umerov']);
    expect(found('Umerov ', 'Міністр Умєров і міст')).toEqual(['Умєров']);
  });

  it('are slips only where the word itself is not', () => {
    expect(found('партнер ', 'партнер і партнар')).toEqual(['партнер']);
    expect(found('партнер ', 'лише партнар')).toEqual(['партнар']);
  });

  it('are none of negated words and of fields that are not about words', () => {
    expect(found('-міст tag:міст', 'Міст')).toEqual([]);
    expect(found('', 'Міст')).toEqual([]);
  });
});

describe('an excerpt', () => {
  const text = `${'Дорога тягнеться полем. '.repeat(20)}Міст добудують до осені. ${'Далі знову поле. '.repeat(20)}`;

  it('stands around the first hit, in whole words', () => {
    const excerpt = excerptOf(text, firstHitOf('мостом '));
    expect(excerpt).toMatch(/^….*Міст добудують до осені.*…$/);
    expect(excerpt.length).toBeLessThan(220);
  });

  it('is the beginning where nothing is found', () => {
    expect(excerptOf(text, firstHitOf('жирафа '))).toMatch(/^Дорога тягнеться/);
    expect(excerptOf('Коротко.', firstHitOf(''))).toBe('Коротко.');
  });

  it('goes to a word itself sooner than to a slip before it', () => {
    expect(firstHitOf('партнер ')('партнар, а далі партнер')).toMatchObject({ start: 16 });
    expect(firstHitOf('партнер ')('лише партнар')).toMatchObject({ start: 5 });
  });
});
