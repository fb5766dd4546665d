import { describe, expect, it } from 'vitest';
import { placeHighlight } from '../../utils/library/place-highlight';

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
