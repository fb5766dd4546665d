import { Compounds } from './compounds';
import { Lemmas } from './lemmas';
import type { Lemma } from './lemmas';
import { startOf } from './name-tables';
import type { NameTables } from './name-tables';
import { readForm } from './paradigms';
import { readName } from './read-name';
import type { NameReading } from './read-name';
import { isForeign } from './scan';
import type { Item } from './scan';

/** Forms looked through for one that a list knows. */
const MOST_FORMS = 40;

/** A part of a compound has at least so many letters. */
const SHORTEST_PART = 4;

/** What a language says of single words, remembered for the length of one analysis. */
export class Vocabulary {
  readonly lemmas: Lemmas;
  readonly compounds: Compounds;
  private readonly names = new Map<string, readonly NameReading[]>();
  private readonly places = new Map<string, boolean>();
  private readonly given = new Map<string, string>();
  private readonly verbs = new Map<string, boolean>();
  private readonly plurals = new Map<string, readonly Lemma[]>();
  private readonly roles = new Map<string, readonly Lemma[]>();
  private readonly longestStem: number;

  constructor(readonly tables: NameTables) {
    this.lemmas = new Lemmas(tables);
    this.compounds = new Compounds(tables, this.lemmas);
    this.longestStem = Math.max(0, ...[...tables.actions].map((stem) => stem.length));
  }

  /** Readings of a name, best first; see `readName`. A name in a foreign script is its own nominative. */
  name(words: readonly string[]): readonly NameReading[] {
    const key = words.join(' ');
    const known = this.names.get(key);
    if (known) return known;
    const fixed = !this.tables.namesDecline || words.some((word) => isForeign(word, this.tables));
    const readings = fixed ? this.unchanged(words) : readName(words, this.tables);
    this.names.set(key, readings);
    return readings;
  }

  /** Gender or genders a word has as a given name in the nominative or any other case: `m`, `f`, `mf`; empty when it is none. */
  givenGender(word: string): string {
    const exact = this.tables.givenNames.get(word.toLowerCase()) ?? this.tables.givenNames.get(word.slice(0, word.indexOf('-')).toLowerCase());
    const lower = word.toLowerCase();
    if (exact !== undefined || !this.tables.namesDecline || !this.tables.starts.givenNames.has(startOf(lower))) return exact ?? '';
    const known = this.given.get(lower);
    if (known !== undefined) return known;
    const form = readForm(lower.slice(0, lower.includes('-') ? lower.indexOf('-') : lower.length), this.tables.paradigms, MOST_FORMS).find(
      (reading) => this.tables.givenNames.get(reading.nominative)?.includes(reading.gender),
    );
    this.given.set(lower, form?.gender ?? '');
    return form?.gender ?? '';
  }

  isPlace(words: readonly string[]): boolean {
    const key = words.join(' ').toLowerCase();
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const { places } = this.tables;
    const found = places.has(key) || (this.tables.declines && (words.length === 1 ? this.formOf(key, places) : this.name(words).some((reading) => places.has(reading.words.join(' ').toLowerCase()))));
    this.places.set(key, found);
    return found;
  }

  /** Whether two or more words are a listed place in any case and number, each word a form of its own. */
  isPlaceOfWords(words: readonly string[]): boolean {
    const { placesOfWords, declines } = this.tables;
    const lower = words.map((word) => word.toLowerCase());
    const places = placesOfWords.get(startOf(lower[0]!)) ?? [];
    return places.some((place) => place.length === words.length && place.every((part, index) => part === lower[index] || (declines && this.isFormOf(lower[index]!, part))));
  }

  /** Whether a form may come from the nominative, by the endings of names, nouns or adjectives. */
  private isFormOf(lower: string, nominative: string): boolean {
    const { paradigms, nouns, adjectives } = this.tables;
    return startOf(lower) === startOf(nominative) && [adjectives, nouns, paradigms].some((table) => readForm(lower, table, 1, (found) => found === nominative).length > 0);
  }

  /** Whether a form belongs to a noun or adjective that the language lists as common («Великої», «Імунізацію»). */
  isCommonNoun(lower: string): boolean {
    const { declines, commonNouns } = this.tables;
    return declines && (this.lemmas.isAdjectiveOf(lower, commonNouns) || this.lemmas.noun(lower, commonNouns).length > 0);
  }

  /** Readings as a role noun; empty when it is none. */
  role(lower: string): readonly Lemma[] {
    let found = this.roles.get(lower);
    if (!found) {
      const read = (word: string) => this.lemmas.noun(word, this.tables.roles);
      found = read(lower);
      if (found.length === 0) found = this.compoundRole(lower, read);
      this.roles.set(lower, found);
    }
    return found;
  }

  /** Readings as a role noun in the plural, `word` in the singular; empty when it is none. */
  pluralRole(lower: string): readonly Lemma[] {
    if (this.tables.rolePlurals.size === 0) return [];
    let found = this.plurals.get(lower);
    if (!found) {
      found = this.readPlural(lower);
      if (found.length === 0) found = this.compoundRole(lower, (rest) => this.readPlural(rest));
      this.plurals.set(lower, found);
    }
    return found;
  }

  private readPlural(lower: string): readonly Lemma[] {
    const { rolePlurals, nouns, starts } = this.tables;
    if (!starts.nouns.has(startOf(lower))) return [];
    return readForm(lower, nouns, MOST_FORMS, (nominative) => rolePlurals.has(nominative))
      .filter((form) => form.gender === 'p')
      .map((form) => ({ word: rolePlurals.get(form.nominative)!, gender: 'p', cases: form.cases }));
  }

  /** Reads «verkehrsministerin» by the longest role noun that ends it, «віцепрезидента» by one after a prefix. */
  private compoundRole(lower: string, read: (rest: string) => readonly Lemma[]): readonly Lemma[] {
    const prefixes = this.tables.rules.roles.compoundPrefixes;
    const any = prefixes === '*';
    const lengths = any
      ? Array.from({ length: Math.max(0, lower.length - 2 * SHORTEST_PART + 1) }, (_, at) => at + SHORTEST_PART)
      : prefixes.split(' ').filter((prefix) => prefix !== '' && lower.startsWith(prefix)).map((prefix) => prefix.length);
    for (const at of lengths) {
      const found = read(lower.slice(at));
      if (found.length > 0) return (any ? found.slice(0, 1) : found).map((lemma) => ({ ...lemma, word: lower.slice(0, at) + lemma.word }));
    }
    return [];
  }

  /** Whether a word begins like something people and bodies do in news. */
  isAction(item: Item | undefined): boolean {
    if (item?.kind !== 'word' || item.capital) return false;
    const known = this.verbs.get(item.lower);
    if (known !== undefined) return known;
    const { actions, declines } = this.tables;
    let found = actions.has(item.lower);
    for (let length = 4; declines && !found && length <= this.longestStem; length++) found = actions.has(item.lower.slice(0, length));
    this.verbs.set(item.lower, found);
    return found;
  }

  private formOf(lower: string, lexicon: ReadonlySet<string>): boolean {
    const { paradigms, nouns, starts } = this.tables;
    if (!starts.places.has(startOf(lower))) return false;
    return [paradigms, nouns].some((table) => readForm(lower, table, MOST_FORMS).some((reading) => lexicon.has(reading.nominative)));
  }

  private unchanged(words: readonly string[]): NameReading[] {
    const genders = (words.length > 1 && this.givenGender(words[0]!)) || 'mf';
    return [...genders].map((gender) => ({ words, gender: gender as 'm' | 'f', cases: -1, score: 1 }));
  }
}
