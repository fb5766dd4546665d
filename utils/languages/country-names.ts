/** What the browser's data has beside countries and territories: unions, a currency area, pseudo-locales, "unknown". */
const noPlaces = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * Names of countries and territories in the language `code` (BCP 47), as the browser's own data (CLDR) has them, with
 * U+2019 for the apostrophe; in English where it has none in that language.
 */
export function countryNames(code: string): string[] {
  const names = new Intl.DisplayNames([code, 'en'], { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((region) => !noPlaces.has(region))
    .map((region) => names.of(region)?.replace('ʼ', '’') ?? '')
    .filter(Boolean);
}
