import { oncePer } from '../../text/once-per';
import { remembering } from '../../text/remembering';
import { Compounds } from './compounds';
import { Lemmas } from './lemmas';
import type { Lemma } from './lemmas';
import { PAST, startOf } from './name-tables';
import type { NameTables } from './name-tables';
import { DATIVE, GENITIVE, INSTRUMENTAL, NOMINATIVE, readForm } from './paradigms';
import { readName } from './read-name';
import type { NameReading } from './read-name';
import { isForeign } from './scan';
import type { Item } from './scan';

/** Forms looked through for one that a list knows. */
const MOST_FORMS = 40;

/** Cases in which a masculine noun has an ending that the nominative never has. */
const OBLIQUE = DATIVE | INSTRUMENTAL;

/** A part of a compound has at least so many letters. */
const SHORTEST_PART = 4;

/** What a language says of single words; found out once a word. */
export class Vocabulary {
  readonly lemmas: Lemmas;
  readonly compounds: Compounds;
  private readonly longestStem: number;

  constructor(readonly tables: NameTables) {
    this.lemmas = new Lemmas(tables);
    this.compounds = new Compounds(tables, this.lemmas);
    this.longestStem = Math.max(0, ...[...tables.actionStems].map((stem) => stem.length));
  }

  /** Readings of a name's words, divided by spaces, best first; see `readName`. A name in a foreign script is its own nominative. */
  readonly name = remembering((name): readonly NameReading[] => {
    const words = name.split(' ');
    const fixed = !this.tables.namesDecline || words.some((word) => isForeign(word, this.tables));
    return fixed ? this.unchanged(words) : readName(words, this.tables);
  });

  /** Gender or genders a word has as a given name in the nominative or any other case: `m`, `f`, `mf`; empty when it is none. */
  readonly givenGender = remembering((word): string => {
    const { givenNames, namesDecline, starts, paradigms } = this.tables;
    const lower = word.toLowerCase();
    const first = lower.split('-')[0]!;
    const exact = givenNames.get(lower) ?? givenNames.get(first);
    if (exact !== undefined || !namesDecline || !starts.givenNames.has(startOf(lower))) return exact ?? '';
    return readForm(first, paradigms, MOST_FORMS).find((reading) => givenNames.get(reading.nominative)?.includes(reading.gender))?.gender ?? '';
  });

  /** Whether words, divided by spaces, are a listed place in any case. */
  readonly isPlace = remembering((name): boolean => {
    const { places, declines, starts, paradigms, nouns } = this.tables;
    const lower = name.toLowerCase();
    if (places.has(lower) || !declines) return places.has(lower);
    if (lower.includes(' ')) return this.name(name).some((reading) => places.has(reading.words.join(' ').toLowerCase()));
    return starts.places.has(startOf(lower)) && [paradigms, nouns].some((table) => readForm(lower, table, MOST_FORMS).some((reading) => places.has(reading.nominative)));
  });

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
  readonly isCommonNoun = remembering((lower): boolean => {
    const { declines, commonNouns } = this.tables;
    return declines && (this.lemmas.isAdjectiveOf(lower, commonNouns) || this.lemmas.noun(lower, commonNouns).length > 0);
  });

  /** Readings as the head of a body's name; empty when it is none. */
  readonly head = remembering((lower): readonly Lemma[] => {
    const { heads, institutions } = this.tables;
    return this.lemmas.noun(lower, { has: (word) => heads.has(word) || institutions.has(word) });
  });

  /** Readings as a noun that says of a name that it is a body's; empty when it is none. */
  readonly descriptor = remembering((lower): readonly Lemma[] => this.lemmas.noun(lower, this.tables.descriptors));

  /** The nominative of a form of a well-known name, in lower case; empty when it is none. */
  readonly known = remembering((lower): string => {
    const { known, nouns, declines } = this.tables;
    if (known.has(lower) || !declines) return known.has(lower) ? lower : '';
    return readForm(lower, nouns, 1, (nominative) => known.has(nominative))[0]?.nominative ?? '';
  });

  /** The nominative of a name of one word that is no person's («Агровіти»); the word itself where nothing tells, or for several words. */
  readonly brand = remembering((name): string => {
    if (!this.tables.namesDecline || name.includes(' ')) return name;
    const best = this.name(name)[0]?.words[0] ?? name;
    return best === name ? this.unmarked(name) : best;
  });

  /** Every nominative that such a name may come from. */
  brands(name: string): string[] {
    const masculine = this.tables.declines ? readForm(name, this.tables.nouns, MOST_FORMS).filter(({ gender }) => gender === 'm') : [];
    return [...new Set([...this.name(name).map(({ words }) => words[0]!), ...masculine.map(({ nominative }) => nominative)])];
  }

  /** The nominative of a masculine form that cannot be a nominative itself («Київстаром», «Держстату»); the word itself for any other. */
  readonly unmarked = remembering((name): string => {
    const { nouns, declines } = this.tables;
    if (!declines) return name;
    return readForm(name, nouns, MOST_FORMS).find(({ gender, cases, nominative }) => gender === 'm' && (cases & NOMINATIVE) === 0 && (cases & OBLIQUE) !== 0 && nominative !== name)?.nominative ?? name;
  });

  /** A body's name as names are compared: in lower case, without marks and article, synonyms made equal. */
  readonly bodyKey = remembering((name): string => {
    const { synonyms } = this.tables.rules.organisations;
    const plain = name.toLowerCase().replace(/[«»"“”„]/g, '').replace(/^the /, '').replace(/\s+/g, ' ').trim();
    return synonyms[plain] ?? plain.replace(/\p{L}+/gu, (word) => synonyms[word] ?? word);
  });

  /** Readings as a role noun; empty when it is none. */
  readonly role = remembering((lower): readonly Lemma[] => orCompound(lower, this.tables.rules.roles.compoundPrefixes, (word) => this.lemmas.noun(word, this.tables.roles).filter((lemma) => !this.tables.declines || lemma.gender !== 'm' || this.tables.roles.get(lemma.word) !== 'f')));

  /** Readings as a role noun in the plural, `word` in the singular; empty when it is none. */
  readonly pluralRole = remembering((lower): readonly Lemma[] => {
    const { rolePlurals, nouns, rules } = this.tables;
    if (rolePlurals.size === 0) return [];
    return orCompound(lower, rules.roles.compoundPrefixes, (word) =>
      readForm(word, nouns, MOST_FORMS, (nominative) => rolePlurals.has(nominative))
        .filter((form) => form.gender === 'p')
        .map((form) => ({ word: rolePlurals.get(form.nominative)!, gender: 'p', cases: form.cases })),
    );
  });

  /** Gender of a title before a name, `mf` where it tells none, and cases of its form («пана»); null when it is none. */
  readonly title = remembering((lower): { readonly gender: string; readonly cases: number } | null => {
    const { titles } = this.tables;
    const [lemma] = this.lemmas.noun(lower, titles);
    const gender = titles.get(lemma?.word ?? lower);
    if (gender === undefined) return null;
    // Abbreviations and «міс» have one form for all cases.
    return { gender, cases: lemma?.gender === gender ? lemma.cases : -1 };
  });

  /** Whether a word belongs to names of bodies after their head: listed, by its ending, or people in the genitive («профспілка пілотів»). */
  readonly isComplement = remembering((lower): boolean => {
    const { complementNouns, complementEnd } = this.tables;
    return complementNouns.has(lower) || complementEnd.test(lower) || this.pluralRole(lower).some((lemma) => (lemma.cases & GENITIVE) !== 0);
  });

  /** Whether a word begins like something people and bodies do in news. */
  isAction(item: Item | undefined): boolean {
    return item?.kind === 'word' && !item.capital && this.isVerb(item.lower);
  }

  /** Whether a word is such an action, or by its ending any verb in the past. */
  isDeed(item: Item | undefined): boolean {
    if (this.isAction(item)) return true;
    const { declines, verbEnd, commonWords } = this.tables;
    return item?.kind === 'word' && !item.capital && item.lower.length > 4 && (declines ? verbEnd.test(item.lower) : item.lower.endsWith(PAST)) && !commonWords.has(item.lower);
  }

  private readonly isVerb = remembering((lower): boolean => {
    const { actionStems, declines } = this.tables;
    let found = actionStems.has(lower);
    for (let length = 4; declines && !found && length <= this.longestStem; length++) found = actionStems.has(lower.slice(0, length));
    return found;
  });

  private unchanged(words: readonly string[]): NameReading[] {
    const genders = (words.length > 1 && this.givenGender(words[0]!)) || 'mf';
    return [...genders].map((gender) => ({ words, gender: gender as 'm' | 'f', cases: -1, score: 1 }));
  }
}

/** Reads «verkehrsministerin» by the longest noun that ends it, «віцепрезидента» by one after a prefix; empty when `read` finds none. */
function orCompound(lower: string, prefixes: string, read: (word: string) => readonly Lemma[]): readonly Lemma[] {
  const whole = read(lower);
  if (whole.length > 0) return whole;
  const any = prefixes === '*';
  const lengths = any
    ? Array.from({ length: Math.max(0, lower.length - 2 * SHORTEST_PART + 1) }, (_, at) => at + SHORTEST_PART)
    : prefixes.split(' ').filter((prefix) => prefix !== '' && lower.startsWith(prefix)).map((prefix) => prefix.length);
  for (const at of lengths) {
    const found = read(lower.slice(at));
    if (found.length > 0) return (any ? found.slice(0, 1) : found).map((lemma) => ({ ...lemma, word: lower.slice(0, at) + lemma.word }));
  }
  return whole;
}

/** The vocabulary of a pack's tables; what it has found out is kept for the next article. */
export const vocabularyOf = oncePer((tables: NameTables) => new Vocabulary(tables));
