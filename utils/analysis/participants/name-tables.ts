import { oncePer } from '../../text/once-per';
import { countryNames } from '../../languages/country-names';
import type { Language } from '../../languages/language';
import type { NameRules } from '../../languages/name-rules';
import type { OrganisationRules } from '../../languages/organisation-rules';
import type { VerbClass } from '../../languages/quote-rules';
import type { PeopleRules } from '../../languages/people-rules';
import { roleNouns, withEndings } from '../../languages/role-nouns';
import type { RoleRules } from '../../languages/role-rules';
import { readParadigms } from './paradigms';
import type { ParadigmTable } from './paradigms';

/** The word lists of a part of the rules, as sets. */
type Sets<Rules> = { readonly [List in keyof Rules as Rules[List] extends string ? List : never]: ReadonlySet<string> };

/** A pack's name rules as sets and maps. */
export interface NameTables extends Sets<PeopleRules>, Sets<RoleRules>, Sets<OrganisationRules> {
  readonly rules: NameRules;
  readonly paradigms: ParadigmTable;
  readonly nouns: ParadigmTable;
  readonly adjectives: ParadigmTable;
  /** Whether nouns and adjectives agree in case, so that a phrase is read by its endings. */
  readonly declines: boolean;
  /** Whether names change by case; where they do not, a name is its own nominative. */
  readonly namesDecline: boolean;
  /** Given names in lower case with the gender or genders they have: `m`, `f`, `mf`. */
  readonly givenNames: ReadonlyMap<string, string>;
  /** Role nouns, in lower case, with the gender or genders they have. */
  readonly roles: ReadonlyMap<string, string>;
  /** Role nouns in the plural with the singular they come from. */
  readonly rolePlurals: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  /** Names of months and weekdays. */
  readonly calendar: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly eponymCue: RegExp;
  readonly sourceCue: RegExp;
  /** Ends with a phrase after which stands who says something, in lower case: «за словами», "according to the". */
  readonly sourcePhrase: RegExp;
  readonly surnameEnd: RegExp;
  /** The same with words between, up to a mark, for phrases that govern the genitive. */
  readonly sourceBefore: RegExp;
  readonly complementEnd: RegExp;
  readonly chainEnd: RegExp;
  /** Endings of verbs that genitives of nouns share; such a word does not continue a name. */
  readonly verbEnd: RegExp;
  readonly places: ReadonlySet<string>;
  /** Words of the places that have two words or more, by the beginning of the first; see `startOf`. */
  readonly placesOfWords: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Every noun that a noun's form may belong to. */
  readonly nounLexicon: ReadonlySet<string>;
  /** First letters of the words above and of given names and places: a form that begins otherwise need not be read. */
  readonly starts: { readonly nouns: ReadonlySet<string>; readonly givenNames: ReadonlySet<string>; readonly places: ReadonlySet<string> };
}

/** What ends a verb in the past where words have few endings. */
export const PAST = 'ed';
/** Letters of a stem that is no beginning of other words. */
const SHORTEST_STEM = 4;

const words = (list: string) => list.split(' ').filter(Boolean);

/** The tables of a pack. Made once for each pack, since a pack never changes. */
export const nameTables = oncePer(makeTables);

function makeTables({ code, names: rules, text, facts, quotes, values }: Language): NameTables {
  const { inflection, people, roles, organisations, places } = rules;
  const roleMap = roleNouns(roles);
  const titles = genders(`${people.titles.masculine} ${people.titles.either}`, `${people.titles.feminine} ${people.titles.either}`);
  const known = organisations.known.toLowerCase().split(',');
  const placeList = [...places.names.split(','), ...countryNames(code).map((name) => name.toLowerCase())];
  const nounList = [...roleMap.keys(), ...titles.keys(), ...known, ...words([organisations.institutions, organisations.heads, organisations.descriptors, organisations.things, people.commonNouns, organisations.compoundSuffixes].join(' '))];
  const read = (lines: string) => readParadigms(lines, inflection.letters);
  const givenNames = genders(people.givenNames.masculine, people.givenNames.feminine);
  const { masculine, feminine, other } = people.verbEndings;
  const actionStems = [...words(people.actionStems), ...speechForms(quotes.speech, inflection.adjectives !== '')];
  const sources = quotes.sourcePhrases.split(',');
  // «За словами» governs the genitive, «згідно з» another case, «як сказав» a subject.
  const governs = (phrase: string) => {
    const last = words(phrase).at(-1)!;
    return !words(people.prepositions).includes(last) && !actionStems.some((stem) => last.startsWith(stem));
  };
  return {
    ...sets(people),
    ...sets(roles),
    ...sets(organisations),
    actionStems: new Set(actionStems),
    commonWords: new Set(words([people.commonWords, text.sentenceStarters, facts.stopwords].flat().join(' '))),
    rules,
    paradigms: read(inflection.names),
    nouns: read(inflection.nouns),
    adjectives: read(inflection.adjectives),
    declines: inflection.adjectives !== '',
    namesDecline: inflection.names !== '',
    givenNames,
    roles: roleMap,
    rolePlurals: withEndings([...roleMap.keys()].join(' '), roles.plurals),
    known: new Set(known),
    titles,
    calendar: new Set(`${values.dates.months},${values.dates.weekdays}`.toLowerCase().split(/[, ]+/)),
    placePrepositions: new Set(words(places.prepositions)),
    eponymCue: oneOf(people.eponymCues, '^', ''),
    sourceCue: oneOf(organisations.sourceCues, '^', ''),
    sourcePhrase: phraseBefore(sources, '(?:the )?'),
    sourceBefore: phraseBefore(inflection.names === '' ? [] : sources.filter(governs), '[^,.;:!?–—]*'),
    complementEnd: oneOf(organisations.complementEndings, '', '$'),
    chainEnd: oneOf(organisations.chainEndings, '', '$'),
    surnameEnd: oneOf(people.surnameEndings, '', '$'),
    verbEnd: oneOf(`${masculine} ${feminine} ${other}`, '', '$'),
    places: new Set(placeList),
    placesOfWords: byStart(placeList.map(words).filter((place) => place.length > 1)),
    nounLexicon: new Set(nounList),
    starts: { nouns: starts(nounList), givenNames: starts([...givenNames.keys()]), places: starts(placeList) },
  };
}

/** Verbs of speech as actions: stems where words have endings enough to know them by, else forms in the past, since others are nouns as well. */
function speechForms(verbs: readonly VerbClass[], stemmed: boolean): string[] {
  return verbs.flatMap(({ stems, endings }) => (stemmed ? words(stems).filter((stem) => stem.length >= SHORTEST_STEM) : words(Object.values(endings).join(' ')).filter((end) => end.endsWith(PAST)).flatMap((end) => words(stems).map((stem) => stem + end))));
}

function sets<Rules extends object>(rules: Rules): Sets<Rules> {
  return Object.fromEntries(Object.entries(rules).flatMap(([name, list]) => (typeof list === 'string' ? [[name, new Set(words(list))]] : []))) as unknown as Sets<Rules>;
}

/** Letters that no case changes. */
const START = 2;

/** The beginning of a word by which it is looked for in `NameTables.starts`. */
export const startOf = (lower: string) => lower.slice(0, START);

const starts = (list: readonly string[]) => new Set(list.map(startOf));

function byStart(places: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const place of places) {
    const key = startOf(place[0]!);
    map.set(key, [...(map.get(key) ?? []), place]);
  }
  return map;
}

function genders(masculine: string, feminine: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const word of words(masculine)) map.set(word, 'm');
  for (const word of words(feminine)) map.set(word, map.has(word) ? 'mf' : 'f');
  return map;
}

/** Matches the end of a text in lower case that holds one of the phrases and then no more than `between`; nothing when there are none. */
function phraseBefore(phrases: readonly string[], between: string): RegExp {
  return phrases.length > 0 ? new RegExp(`(?:^|[^\\p{L}])(?:${phrases.join('|')}) ${between}$`, 'u') : /(?!)/u;
}

/** Matches a word that begins (`^`) or ends (`$`) with one of the list; nothing when the list is empty. */
function oneOf(list: string, start: string, end: string): RegExp {
  return words(list).length > 0 ? new RegExp(`${start}(?:${words(list).join('|')})${end}`, 'u') : /(?!)/u;
}
