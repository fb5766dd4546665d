import { countryNames } from '../../languages/country-names';
import type { Language } from '../../languages/language';
import type { Piece } from './scan';

/** A known name in the nominative, and for every word of it after the first the keys it is known by. */
interface Entry {
  readonly name: string;
  readonly rest: readonly ReadonlySet<string>[];
}

type Find = (pieces: readonly Piece[], index: number) => { readonly name: string; readonly length: number } | null;

const longestEnding = 3;
/** A stem alone is a form (a genitive of the plural) only when it is so long that it means nothing else. */
const wholeStem = 6;
/** Names so short count only in capitals. */
const initials = 2;

/**
 * A function that gives the longest known name that starts at a piece, with its nominative and how many pieces it takes,
 * or null: the language's list of places, and the countries by the names that the browser has for them.
 */
export function placeLexicon({ code, names, values: { places } }: Language): Find {
  const endings = new Set(places.endings.split(' ').filter(Boolean));
  const agreeing = new Set(places.agreeing.split(' '));
  const stems = places.stems.split(' ').map((pair) => pair.split(':'));
  const never = new Set(places.never.split(','));
  /** By the keys of their first word. */
  const entries = new Map<string, Entry[]>();

  /** Keys of a word of a name: the whole word with a final `$`, the stems that an ending must follow, and with `~` those that an adjective's must. */
  const keysOf = (word: string, index: number, { length }: readonly string[]) => {
    const keys = [`${word}$`];
    for (const [end = '', stem = ''] of endings.size > 0 ? stems : []) {
      if (!word.endsWith(end)) continue;
      const key = word.slice(0, word.length - end.length) + stem;
      keys.push(key);
      if (index < length - 1 || agreeing.has(end)) keys.push(`${key}~`);
    }
    return new Set(keys);
  };

  /** What a word of a text may be a form of. */
  const readingsOf = (word: string) => {
    const readings = word.length < wholeStem ? [`${word}$`] : [`${word}$`, word];
    for (let cut = 1; cut <= longestEnding && cut < word.length - 1; cut++) {
      const ending = word.slice(-cut);
      if (endings.has(ending)) readings.push(word.slice(0, -cut));
      if (agreeing.has(ending)) readings.push(`${word.slice(0, -cut)}~`);
    }
    return readings;
  };

  for (const name of new Set([...countryNames(code), ...`${names.places.names},${places.more}`.split(',').map(inTitleCase)])) {
    // Names are cut as `scan` cuts texts, so that «Нью-Йорк» and "U.S." are found piece by piece.
    const words = never.has(name.toLowerCase()) ? [] : (name.toLowerCase().replaceAll('-', '–').match(/[\p{L}\p{M}]+(?:’[\p{L}\p{M}]+)*|[^\s]/gu) ?? []);
    const [first, ...rest] = words.map(keysOf);
    for (const key of first ?? []) entries.set(key, [...(entries.get(key) ?? []), { name, rest }]);
  }

  return (pieces, index) => {
    const { text, lower } = pieces[index]!;
    let best: Entry | null = null;
    for (const reading of readingsOf(lower)) {
      for (const entry of entries.get(reading) ?? []) {
        if (best && entry.rest.length <= best.rest.length) continue;
        if (entry.rest.every((keys, i) => readingsOf(pieces[index + 1 + i]!.lower).some((found) => keys.has(found)))) best = entry;
      }
    }
    return best && (best.name.length > initials || text === text.toUpperCase()) ? { name: best.name, length: best.rest.length + 1 } : null;
  };
}

const inTitleCase = (name: string) => name.trim().replace(/(?<![\p{L}’])\p{L}/gu, (letter) => letter.toUpperCase());
