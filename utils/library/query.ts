import { searchRules } from '../languages/search';
import type { SearchColour, SearchField, SearchRules, SearchThing } from '../languages/search-rules';
import { foldWord, searchWords } from './search-words';

/** One demand of a search; a negated one must not be met. */
export type Clause = { readonly negated: boolean } & (
  /** Words that must stand one after the other; a single one mostly. `prefix`: the last is still being typed. */
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly prefix: boolean }
  | { readonly kind: 'person' | 'title' | 'author'; readonly words: readonly string[]; readonly prefix: boolean }
  | { readonly kind: 'site' | 'tag' | 'language'; readonly value: string; readonly prefix: boolean }
  /** `moment` is an ISO 8601 date: before its beginning, or from its beginning on. */
  | { readonly kind: 'before' | 'after'; readonly moment: string }
  | { readonly kind: 'has'; readonly thing: SearchThing }
  | { readonly kind: 'colour'; readonly colour: SearchColour }
);

export interface Query {
  /** All must be met; without any, everything is found. */
  readonly clauses: readonly Clause[];
  /** Parts that ask for what does not exist; they are left out of account. */
  readonly unknown: readonly string[];
}

/** A part: a minus, a field, a phrase in any quotation marks or a run without white space. Linear: no alternative can take another's place. */
const PART = /(-?)(?:([\p{L}]{1,20}):)?(?:["“”„«]([^"“”„«»]{0,400})["“”»]?|(\S+))/gu;

/**
 * Reads what is typed into the search. `word word` asks for both, `"two words"` for a phrase, `-word` for its absence,
 * `field:value` for a field under its name in any language (`person:`, «особа:»). Never throws; what makes no sense is told in
 * `unknown`. A word that ends the text is taken for the beginning of one.
 */
export function parseQuery(text: string): Query {
  const clauses: Clause[] = [];
  const unknown: string[] = [];
  // A field and its value may be parted while one is typing: «person: Умєров».
  const joined = text.slice(0, 2_000).replace(/(\p{L}):[ \t]+(?=\S)/gu, (whole, last: string, at: number) => (fieldBefore(text, at + last.length) ? `${last}:` : whole));
  for (const match of joined.matchAll(PART)) {
    const [part, minus = '', name, phrase, run] = match;
    const typing = phrase === undefined && match.index + part.length === joined.length;
    const field = name === undefined ? null : fieldOf(name);
    // An unknown field is no field: a time (10:30), an address.
    const value = phrase ?? run ?? '';
    const clause = field ? fieldClause(field, value, typing) : wordsClause(name === undefined ? value : `${name}:${value}`, typing);
    if (clause === 'unknown') unknown.push(part);
    else if (clause) clauses.push({ ...clause, negated: minus === '-' });
  }
  const empty = /(?:^|\s)-?(\p{L}{1,20}):$/u.exec(joined.trimEnd());
  return { clauses: clauses.filter((clause) => !empty || !isBareField(clause, empty[1]!)), unknown };
}

type Plain<Kind> = Kind extends Clause ? Omit<Kind, 'negated'> : never;
type Found = Plain<Clause> | null | 'unknown';

function wordsClause(value: string, typing: boolean): Found {
  const words = searchWords(value).map(({ word }) => word);
  return words.length === 0 ? null : { kind: 'words', words, prefix: typing && /[\p{L}\p{N}]$/u.test(value) };
}

function fieldClause(field: SearchField, value: string, typing: boolean): Found {
  const plain = value.trim();
  if (plain === '') return typing ? null : 'unknown';
  switch (field) {
    case 'person':
    case 'title':
    case 'author': {
      const words = searchWords(plain).map(({ word }) => word);
      return words.length === 0 ? 'unknown' : { kind: field, words, prefix: typing };
    }
    case 'site':
    case 'tag':
    case 'language':
      return { kind: field, value: foldValue(plain), prefix: typing };
    case 'before':
    case 'after': {
      const moment = readMoment(plain);
      return moment === null ? (typing ? null : 'unknown') : { kind: field, moment };
    }
    case 'has': {
      const thing = named(plain, typing, ({ things }) => things);
      return thing === null ? 'unknown' : { kind: 'has', thing };
    }
    case 'colour': {
      const colour = named(plain, typing, ({ colours }) => colours);
      return colour === null ? 'unknown' : { kind: 'colour', colour };
    }
  }
}

/** A tag or a name of a site as it is compared: folded words with single spaces between; marks of an address stay out. */
export function foldValue(value: string): string {
  const words = searchWords(value).map(({ word }) => word);
  return words.length > 0 ? words.join(' ') : value.trim().toLowerCase();
}

/** The beginning of a day, month or year: `2026`, `2026-03`, `2026-03-01`, `01.03.2026`, `03.2026`; null for anything else. */
function readMoment(value: string): string | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value);
  const local = /^(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})$/.exec(value);
  const [year, month = '1', day = '1'] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  if (year === undefined) return null;
  const moment = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(moment);
  // A day that is not there (31 February) would come out as another one.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(moment) ? moment : null;
}

function fieldOf(name: string): SearchField | null {
  return lookUp(foldWord(name), false, ({ fields }) => fields);
}

function named<Name extends string>(value: string, typing: boolean, table: (rules: SearchRules) => Readonly<Record<Name, string>>): Name | null {
  const word = foldWord(value);
  return lookUp(word, false, table) ?? (typing ? lookUp(word, true, table) : null);
}

function lookUp<Name extends string>(word: string, prefix: boolean, table: (rules: SearchRules) => Readonly<Record<Name, string>>): Name | null {
  for (const rules of searchRules) {
    for (const [name, words] of Object.entries<string>(table(rules))) {
      const fits = words.split(' ').some((one) => (prefix ? foldWord(one).startsWith(word) : foldWord(one) === word));
      if (fits) return name as Name;
    }
  }
  return null;
}

function fieldBefore(text: string, colon: number): boolean {
  const name = /(\p{L}{1,20})$/u.exec(text.slice(Math.max(0, colon - 20), colon));
  return name !== null && fieldOf(name[1]!) !== null;
}

/** The name of a field whose value is still to be typed is not a word to look for. */
function isBareField(clause: Clause, name: string): boolean {
  return clause.kind === 'words' && clause.words.length === 1 && clause.words[0] === foldWord(name) && fieldOf(name) !== null;
}
