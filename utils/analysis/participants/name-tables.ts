import { oncePer } from '../../text/once-per';
import { countryNames } from '../../languages/country-names';
import type { Language } from '../../languages/language';
import type { NameRules } from '../../languages/name-rules';
import { roleNouns, withEndings } from '../../languages/role-nouns';
import { readParadigms } from './paradigms';
import type { ParadigmTable } from './paradigms';

/** A pack's name rules as sets and maps. */
export interface NameTables {
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
  readonly coordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly possessiveRelatives: ReadonlySet<string>;
  readonly anaphors: ReadonlySet<string>;
  readonly weakRoles: ReadonlySet<string>;
  readonly roleStops: ReadonlySet<string>;
  readonly affiliationPrepositions: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly rolePrepositions: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly prepositions: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly placeCues: RegExp;
  readonly eponymCues: RegExp;
  readonly sourceCues: RegExp;
  readonly particles: ReadonlySet<string>;
  readonly commonWords: ReadonlySet<string>;
  readonly commonNouns: ReadonlySet<string>;
  readonly commonEndings: readonly string[];
  readonly surnameEndings: readonly string[];
  /** Endings of verbs that genitives of nouns share; such a word does not continue a name. */
  readonly verbEnd: RegExp;
  readonly eponymNouns: ReadonlySet<string>;
  readonly actions: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly descriptors: ReadonlySet<string>;
  readonly legalForms: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  readonly otherAbbreviations: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly complementPrepositions: ReadonlySet<string>;
  readonly complementNouns: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Words of the places that have two words or more, by the beginning of the first; see `startOf`. */
  readonly placesOfWords: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Every noun of the lists above, and the last parts of the hyphenated. */
  readonly nounLexicon: ReadonlySet<string>;
  /** First letters of the words above and of given names and places: a form that begins otherwise need not be read. */
  readonly starts: { readonly nouns: ReadonlySet<string>; readonly givenNames: ReadonlySet<string>; readonly places: ReadonlySet<string> };
  readonly placeNouns: ReadonlySet<string>;
  /** Stems of words for peoples and their adjectives. */
  readonly demonyms: ReadonlySet<string>;
}

const words = (list: string) => list.split(' ').filter(Boolean);
const wordSet = (list: string) => new Set(words(list));

/** The tables of a pack. Made once for each pack, since a pack never changes. */
export const nameTables = oncePer(makeTables);

function makeTables({ code, names: rules }: Language): NameTables {
  const { inflection, people, roles, organisations, places } = rules;
  const nouns = roleNouns(roles);
  const placeList = [...places.names.split(','), ...countryNames(code).map((name) => name.toLowerCase())];
  const nounList = [...nouns.keys(), organisations.institutions, organisations.heads, organisations.descriptors, organisations.things, people.commonNouns, organisations.known.join(' ').toLowerCase(), organisations.compoundSuffixes].join(' ');
  const read = (lines: string) => readParadigms(lines, inflection.letters);
  return {
    rules,
    paradigms: read(inflection.names),
    nouns: read(inflection.nouns),
    adjectives: read(inflection.adjectives),
    declines: inflection.adjectives.trim() !== '',
    namesDecline: inflection.names.trim() !== '',
    givenNames: genders(people.givenNames.masculine, people.givenNames.feminine),
    roles: nouns,
    rolePlurals: withEndings([...nouns.keys()].join(' '), roles.plurals),
    coordinators: wordSet(roles.coordinators),
    relatives: wordSet(roles.relatives),
    possessiveRelatives: wordSet(roles.possessiveRelatives),
    anaphors: wordSet(roles.anaphors),
    weakRoles: wordSet(roles.weak),
    roleStops: wordSet(roles.stops),
    affiliationPrepositions: wordSet(roles.affiliationPrepositions),
    copulas: wordSet(roles.copulas),
    rolePrepositions: wordSet(roles.complementPrepositions),
    determiners: wordSet(roles.determiners),
    titles: genders(`${people.titles.masculine} ${people.titles.either}`, `${people.titles.feminine} ${people.titles.either}`),
    prepositions: wordSet(people.prepositions),
    placePrepositions: wordSet(places.prepositions),
    placeCues: beginningOneOf(places.cues),
    sourceCues: beginningOneOf(organisations.sourceCues),
    eponymCues: beginningOneOf(people.eponymCues),
    particles: wordSet(people.particles),
    commonWords: wordSet(people.commonWords),
    commonNouns: wordSet(people.commonNouns),
    commonEndings: words(people.commonEndings),
    verbEnd: endingOneOf(`${people.verbEndings.masculine} ${people.verbEndings.feminine} ${people.verbEndings.other} ${people.commonEndings}`),
    surnameEndings: words(people.surnameEndings),
    eponymNouns: wordSet(people.eponymNouns),
    actions: wordSet(people.actionStems),
    institutions: wordSet(organisations.institutions),
    heads: wordSet(organisations.heads),
    descriptors: wordSet(organisations.descriptors),
    legalForms: wordSet(organisations.legalForms),
    known: new Set(organisations.known.map((name) => name.toLowerCase())),
    otherAbbreviations: wordSet(organisations.otherAbbreviations),
    things: wordSet(organisations.things),
    complementPrepositions: wordSet(organisations.complementPrepositions),
    complementNouns: wordSet(organisations.complementNouns),
    never: wordSet(organisations.never),
    places: new Set(placeList),
    placesOfWords: byStart(placeList.map(words).filter((place) => place.length > 1)),
    nounLexicon: new Set(words(nounList).flatMap((word) => [word, word.slice(word.lastIndexOf('-') + 1)])),
    starts: {
      nouns: starts(nounList),
      givenNames: starts(`${people.givenNames.masculine} ${people.givenNames.feminine}`),
      places: starts(placeList.join(' ')),
    },
    placeNouns: wordSet(places.nouns),
    demonyms: wordSet(places.demonyms),
  };
}

/** Letters that no case changes. */
const START = 2;

/** The beginning of a word by which it is looked for in `NameTables.starts`. */
export const startOf = (lower: string) => lower.slice(0, START);

const starts = (list: string) => new Set(words(list).map(startOf));

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

/** Matches a word that ends with one of the endings; nothing when there are none. */
function endingOneOf(endings: string): RegExp {
  const list = words(endings);
  return list.length > 0 ? new RegExp(`(?:${list.join('|')})$`, 'u') : /(?!)/u;
}

/** Matches a word that begins with one of the stems; nothing when there are none. */
function beginningOneOf(stems: string): RegExp {
  const list = words(stems);
  return list.length > 0 ? new RegExp(`^(?:${list.join('|')})`, 'u') : /(?!)/u;
}
