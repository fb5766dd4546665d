import { oncePer } from '../../text/once-per';
import type { Language } from '../../languages/language';
import type { Agreement, QuoteRules, VerbClass } from '../../languages/quote-rules';
import { stemmerOf } from '../facts/terms';
import { roleNouns, withEndings } from '../../languages/role-nouns';
import { tokenize } from '../../text/tokenize';

export interface VerbForm {
  readonly kind: 'speech' | 'stance' | 'impersonal';
  readonly agreement: Agreement;
}

/** The quote rules of a pack, ready to be looked up. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, VerbForm>;
  readonly pronouns: ReadonlyMap<string, Agreement>;
  /** Nouns for people, in the nominative. */
  readonly people: ReadonlyMap<string, Agreement>;
  /** Those of them that are somebody new unless said to be known. */
  readonly strangers: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly namingNouns: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly complementPrepositions: ReadonlySet<string>;
  readonly closingWords: ReadonlySet<string>;
  readonly sourcePhrases: Phrases;
  readonly pronounPhrases: ReadonlyMap<Agreement, Phrases>;
  readonly scarePhrases: Phrases;
  readonly channelPhrases: Phrases;
  readonly adjectiveEndings: Readonly<Partial<Record<Agreement, string>>> | null;
  readonly verbFirst: boolean;
}

/** Phrases as words, by their first and their last word. */
export interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly byLast: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** The lexicon of a language. Made once for each pack, since it has some two thousand forms. */
export const compileLexicon = oncePer(expandRules);

function expandRules({ quotes, names, facts }: Language): Lexicon {
  const verbs = new Map<string, VerbForm>();
  addVerbs(verbs, quotes.stance, 'stance');
  addVerbs(verbs, quotes.speech, 'speech');
  for (const form of words(quotes.impersonal)) verbs.set(form, { kind: 'impersonal', agreement: 'any' });
  const people = new Map<string, Agreement>();
  for (const word of words(names.roles.weak)) people.set(word, 'any');
  for (const prefix of ['', ...words(names.roles.compoundPrefixes.replace('*', ''))]) {
    for (const [word, gender] of roleNouns(names.roles)) people.set(prefix + word, gender === 'mf' ? 'any' : gender === 'f' ? 'feminine' : 'masculine');
  }
  for (const [word, agreement] of byAgreement(quotes.people)) people.set(word, agreement);
  for (const word of withEndings([...people.keys()].join(' '), quotes.plurals || names.roles.plurals).keys()) if (!people.has(word)) people.set(word, 'plural');
  const { institutions, descriptors } = names.organisations;
  const stem = stemmerOf(facts);
  const stems = (nouns: string) => words(nouns).map((noun) => (names.inflection.adjectives ? (stem(noun) ?? noun) : noun));
  return {
    verbs,
    people,
    pronouns: byAgreement(quotes.pronouns),
    strangers: set(quotes.strangers),
    documents: set(quotes.documents),
    bodies: new Set([...words(quotes.bodies), ...stems(institutions), ...stems(descriptors)]),
    namingNouns: new Set([...words(quotes.namingNouns), ...stems(descriptors)]),
    prepositions: set(quotes.prepositions),
    locatives: set(quotes.locatives),
    determiners: set(quotes.determiners),
    definite: set(quotes.definite),
    relatives: set(quotes.relatives),
    conjunctions: set(quotes.conjunctions),
    complementPrepositions: set(names.roles.complementPrepositions),
    closingWords: set(quotes.closingWords),
    sourcePhrases: phrases(quotes.sourcePhrases),
    pronounPhrases: new Map(entries(quotes.pronounPhrases).map(([agreement, list]) => [agreement, phrases(list)])),
    scarePhrases: phrases(quotes.scarePhrases),
    channelPhrases: phrases(quotes.channelPhrases),
    adjectiveEndings: quotes.adjectiveEndings,
    verbFirst: quotes.verbFirst,
  };
}

/** All forms of the verbs that introduce direct speech. */
export function speechForms(rules: QuoteRules): ReadonlySet<string> {
  const verbs = new Map<string, VerbForm>();
  addVerbs(verbs, rules.speech, 'speech');
  return new Set(verbs.keys());
}

/** The longest ending of a noun. */
const LONGEST_ENDING = 4;

/** Whether a word is one of the stems with an ending. */
export function hasStem(stems: ReadonlySet<string>, word: string): boolean {
  for (let length = word.length; length > 1 && word.length - length <= LONGEST_ENDING; length--) if (stems.has(word.slice(0, length))) return true;
  return false;
}

/** How many tokens a phrase that starts at `index` takes, the longest if several do; 0 for none. `tokens` are lower case. */
export function phraseAt(list: Phrases, tokens: readonly string[], index: number): number {
  let longest = 0;
  for (const phrase of list.byFirst.get(tokens[index] ?? '') ?? []) {
    if (phrase.length > longest && phrase.every((word, i) => tokens[index + i] === word)) longest = phrase.length;
  }
  return longest;
}

/** Whether a phrase ends just before the token at `index`. */
export function phraseEndsAt(list: Phrases, tokens: readonly string[], index: number): boolean {
  return (list.byLast.get(tokens[index - 1] ?? '') ?? []).some((phrase) => phrase.every((word, i) => tokens[index - phrase.length + i] === word));
}

function addVerbs(verbs: Map<string, VerbForm>, classes: readonly VerbClass[], kind: VerbForm['kind']): void {
  for (const { stems, endings } of classes) {
    for (const [agreement, list] of entries(endings)) {
      for (const ending of words(list)) {
        for (const stem of words(stems)) verbs.set(stem + (ending === '-' ? '' : ending), { kind, agreement });
      }
    }
  }
}

function byAgreement(lists: Readonly<Partial<Record<Agreement, string>>>): Map<string, Agreement> {
  return new Map(entries(lists).flatMap(([agreement, list]) => words(list).map((word) => [word, agreement] as const)));
}

function entries<T>(record: Readonly<Partial<Record<Agreement, T>>>): [Agreement, T][] {
  return Object.entries(record) as [Agreement, T][];
}

function phrases(list: readonly string[]): Phrases {
  const split = list.map((phrase) => tokenize(phrase).map((token) => token.text));
  return { byFirst: groupBy(split, 0), byLast: groupBy(split, -1) };
}

function groupBy(list: readonly string[][], at: number): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const phrase of list) {
    const key = phrase.at(at)!;
    const group = groups.get(key);
    if (group) group.push(phrase);
    else groups.set(key, [phrase]);
  }
  return groups;
}

function words(list: string): string[] {
  return list.split(' ').filter(Boolean);
}

function set(list: string): Set<string> {
  return new Set(words(list));
}
