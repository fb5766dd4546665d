import { describe, expect, it } from 'vitest';
import { covering, firstFrom, startingWithin } from '../../utils/text/search-spans';

const spans = [
  { start: 0, end: 3 },
  { start: 5, end: 8 },
  { start: 8, end: 9 },
];

describe('search in ordered spans', () => {
  it('finds the first span from an offset, or the end', () => {
    expect([0, 1, 5, 6, 9].map((offset) => firstFrom(spans, offset))).toEqual([0, 1, 1, 2, 3]);
  });

  it('finds those that start within a span', () => {
    expect(startingWithin(spans, { start: 1, end: 8 })).toEqual([{ start: 5, end: 8 }]);
  });

  it('finds the span that covers an offset, ends excluded', () => {
    expect([2, 3, 7, 8, 20].map((offset) => covering(spans, offset))).toEqual([0, -1, 1, 2, -1]);
  });
});
