import { expect, it } from 'vitest';
import { countryNames } from '../../utils/languages/country-names';

it('are the countries in the language, with U+2019, and no unions or made-up regions', () => {
  const names = countryNames('uk');
  expect(names).toEqual(expect.arrayContaining(['Україна', 'Японія', 'В’єтнам']));
  expect(names).not.toEqual(expect.arrayContaining(['Європейський Союз']));
  expect(names.some((name) => name.includes('ʼ') || name.includes('Псевдо'))).toBe(false);
});
