import { describe, expect, it } from 'vitest';
import { tokenize } from '../../utils/text/tokenize';

const texts = (text: string) => tokenize(text).map((token) => token.text);
const kinds = (text: string) => tokenize(text).map((token) => token.kind);

describe('tokenize', () => {
  it('keeps apostrophes and hyphens inside words', () => {
    expect(texts('Об’єднання з Нью-Йорка: O’Neill, Су-27')).toEqual(['Об’єднання', 'з', 'Нью-Йорка', ':', 'O’Neill', ',', 'Су-27']);
  });

  it('keeps dotted dates and decimal numbers whole but not the stop after them', () => {
    expect(texts('Від 03.02.2031 до 3,5 млн.')).toEqual(['Від', '03.02.2031', 'до', '3,5', 'млн', '.']);
  });

  it('takes words that begin with a number for words', () => {
    expect(kinds('12-річний 2031-го 20-year-old 45')).toEqual(['word', 'word', 'word', 'number']);
  });

  it('gives dots of an ellipsis as one token and other marks one by one', () => {
    expect(texts('Так... «Ні?!»')).toEqual(['Так', '...', '«', 'Ні', '?', '!', '»']);
  });

  it('says where each token stands, counted from the given offset', () => {
    const [, second] = tokenize('Мер сказав', 100);
    expect(second).toMatchObject({ start: 104, end: 110, text: 'сказав' });
  });

  it('finds nothing in a text of spaces', () => {
    expect(tokenize(' \n\t ')).toEqual([]);
  });
});
