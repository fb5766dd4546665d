import type { Span } from '../text/span';

/** A word of a text in the form in which words are compared: lower case, no apostrophes, no marks, ґ as г. */
export interface SearchWord extends Span {
  readonly word: string;
}

/** Letters and digits, with apostrophes between letters; invisible marks belong to the word they stand in. A hyphen divides. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b]*(?:['’ʼ`´‘′][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’ʼ`´‘′]s$/;
const DROPPED = /['’ʼ`´‘′\u00ad\u200b]/g;
const PLAIN = /^[a-z0-9а-яіїє]*$/;
const MARK = /(?<=[a-z])[\u0300-\u036f]+|[\u0300\u0301]/g;
const odd: Readonly<Record<string, string>> = { ґ: 'г', ё: 'е', ł: 'l', ß: 'ss', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe' };
const ODD = /[ґёłßøđæœ]/g;

/** The form in which a word is compared. */
export function foldWord(raw: string): string {
  const lower = raw.toLowerCase().replace(POSSESSIVE, '').replace(DROPPED, '');
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFD').replace(MARK, '').normalize('NFC').replace(ODD, (letter) => odd[letter] ?? letter);
}

/** Words of a text in order, with their places in it. Empty for a text without any. */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = foldWord(match[0]);
    if (word !== '') words.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The first word of a text that passes a test; null where none does. Reads no further than it must. */
export function firstWord(text: string, test: (word: string) => boolean): SearchWord | null {
  for (const match of text.matchAll(WORD)) {
    const word = foldWord(match[0]);
    if (word !== '' && test(word)) return { word, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
