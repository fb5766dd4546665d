import { describe, expect, it } from 'vitest';
import { normalize, normalOffset, rawEnd, rawStart } from '../../utils/text/normalize';

/** The raw words that a stretch of the normal text stands for. */
function rawWords(raw: string, words: string): string {
  const normal = normalize(raw);
  const start = normal.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return raw.slice(rawStart(normal, start), rawEnd(normal, start + words.length));
}

describe('normalize', () => {
  it('leaves a text in its normal form as it is', () => {
    expect(normalize('Мер сказав: «Так».')).toEqual({ text: 'Мер сказав: «Так».', drifts: [] });
  });

  it.each(["об'єднання", 'об’єднання', 'обʼєднання', 'об`єднання', 'об´єднання'])('gives %s one apostrophe', (word) => {
    expect(normalize(word).text).toBe('об’єднання');
  });

  it('keeps quotation marks that only look like apostrophes', () => {
    expect(normalize("the workers' union said 'no'").text).toBe("the workers' union said 'no'");
  });

  it('composes letters and keeps the way back', () => {
    const raw = 'Словаччина і и\u0306ого сусіди';
    expect(normalize(raw).text).toBe('Словаччина і його сусіди');
    expect(rawWords(raw, 'його')).toBe('и\u0306ого');
    expect(rawWords(raw, 'сусіди')).toBe('сусіди');
  });

  it('leaves out soft hyphens, zero-width characters and stress marks, but not from the words shown', () => {
    const raw = 'мініс\u00adтр\u200b за\u0301мку';
    expect(normalize(raw).text).toBe('міністр замку');
    expect(rawWords(raw, 'міністр')).toBe('мініс\u00adтр');
    expect(rawWords(raw, 'замку')).toBe('за\u0301мку');
  });

  it('makes every space one kind and keeps line breaks', () => {
    expect(normalize('10\u00a0000\u202fосіб\nі діти').text).toBe('10 000 осіб\nі діти');
  });

  it('finds the place of a raw offset, and of one inside what was left out', () => {
    const raw = 'а\u200b\u200bб';
    const normal = normalize(raw);
    expect([0, 1, 2, 3, 4].map((offset) => normalOffset(normal, offset))).toEqual([0, 1, 1, 1, 2]);
  });
});
