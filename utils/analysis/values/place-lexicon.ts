import { countryNames } from '../../languages/country-names';
import type { Language } from '../../languages/language';
import { remembering } from '../../text/remembering';
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

  const compile = (some: readonly string[]) => {
    const entries = new Map<string, Entry[]>();
    for (const name of some) {
      // Names are cut as `scan` cuts texts, so that «Нью-Йорк» and "U.S." are found piece by piece.
      const words = never.has(name.toLowerCase()) ? [] : (name.toLowerCase().replaceAll('-', '–').match(/[\p{L}\p{M}]+(?:’[\p{L}\p{M}]+)*|[^\s]/gu) ?? []);
      const [first, ...rest] = words.map(keysOf);
      for (const key of first ?? []) entries.set(key, [...(entries.get(key) ?? []), { name, rest }]);
    }
    return entries;
  };

  // Several hundred names, of which a text has few: they are compiled when a word begins like them.
  const waiting = new Map<string, string[]>();
  for (const name of [...countryNames(code), ...inTitleCase(`${names.places.names},${places.more}`).split(',')]) {
    const start = startOf(name.toLowerCase());
    const others = waiting.get(start);
    if (others) others.push(name);
    else waiting.set(start, [name]);
  }
  /** Entries by the keys of their first word: those of all names that begin like a word. */
  const entriesLike = remembering((start) => compile(waiting.get(start) ?? []));

  return (pieces, index) => {
    const { text, lower } = pieces[index]!;
    const entries = entriesLike(startOf(lower));
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

/** Letters of a name's first word that no case changes but for their marks (in Polish „Łódź”, „w Łodzi”). */
const startOf = (lower: string) => lower.split(wordEnd, 1)[0]!.slice(0, 2).normalize('NFD').slice(0, 2);
const wordEnd = /[^\p{L}\p{M}’]/u;

const inTitleCase = (names: string) => names.replace(/(?<![\p{L}’])\p{L}/gu, (letter) => letter.toUpperCase());
