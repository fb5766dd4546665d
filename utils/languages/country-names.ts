import { remembering } from '../text/remembering';

/** What the browser's data has beside countries and territories: unions, a currency area, pseudo-locales, "unknown". */
const noPlaces = 'EU EZ QO UN XA XB ZZ';

/**
 * Names of countries and territories in the language `code` (BCP 47), as the browser's own data (CLDR) has them, with
 * U+2019 for the apostrophe. Asked for every pair of letters, which takes fewer bytes than a list of codes.
 */
export const countryNames = remembering((code): readonly string[] => {
  const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const regions = letters.flatMap((first) => letters.map((second) => first + second)).filter((region) => !noPlaces.includes(region));
  return regions.map((region) => names.of(region)?.replace(/['ʼ]/g, '’')).filter((name) => name !== undefined);
});
