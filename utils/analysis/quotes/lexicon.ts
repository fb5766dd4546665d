import { oncePer } from '../../text/once-per';
import type { Language } from '../../languages/language';
import type { Agreement, VerbClass } from '../../languages/quote-rules';
import { stemmerOf } from '../facts/terms';
import { personNouns } from './person-nouns';

export interface VerbForm {
  readonly kind: 'speech' | 'stance' | 'impersonal';
  readonly agreement: Agreement;
}

/** The quote rules of a pack, ready to be looked up. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, VerbForm>;
  readonly pronouns: ReadonlyMap<string, Agreement>;
  /** What a noun for people in the nominative agrees with; null for any other word. */
  readonly person: (word: string) => Agreement | null;
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
  readonly scarePhrases: readonly (readonly string[])[];
  readonly channelPhrases: Phrases;
  readonly adjectiveEndings: Readonly<Partial<Record<Agreement, string>>> | null;
  readonly verbFirst: boolean;
  readonly turns: Language['quotes']['turns'];
}

/** Phrases as words, by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The lexicon of a language. Made once for each pack, since it has about a thousand forms. */
export const compileLexicon = oncePer(expandRules);

function expandRules({ quotes, names, facts }: Language): Lexicon {
  const verbs = new Map<string, VerbForm>();
  addVerbs(verbs, quotes.stance, 'stance');
  addVerbs(verbs, quotes.speech, 'speech');
  for (const form of words(quotes.impersonal)) verbs.set(form, { kind: 'impersonal', agreement: 'any' });
  const { institutions, descriptors } = names.organisations;
  const stem = stemmerOf(facts);
  const stems = (nouns: string) => words(nouns).map((noun) => (names.inflection.adjectives ? (stem(noun) ?? noun) : noun));
  return {
    verbs,
    person: personNouns({ quotes, names }),
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
    scarePhrases: [...phrases(quotes.scarePhrases).values()].flat(),
    channelPhrases: phrases(quotes.channelPhrases),
    adjectiveEndings: quotes.adjectiveEndings,
    verbFirst: quotes.verbFirst,
    turns: quotes.turns,
  };
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
  for (const phrase of list.get(tokens[index] ?? '') ?? []) {
    if (phrase.length > longest && phrase.every((word, i) => tokens[index + i] === word)) longest = phrase.length;
  }
  return longest;
}

/** Whether a phrase ends just before the token at `index`; `*` at a word's end stands for any ending. */
export function phraseEndsAt(list: readonly (readonly string[])[], tokens: readonly string[], index: number): boolean {
  const fits = (word: string, token = '') => (word.length > 1 && word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word);
  return list.some((phrase) => phrase.every((word, i) => fits(word, tokens[index - phrase.length + i])));
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

function phrases(list: string): Phrases {
  const groups = new Map<string, string[][]>();
  for (const phrase of list.split(',')) {
    const parts = phrase.match(/[\p{L}\p{N}’-]+\*?|[^\s]/gu) ?? [];
    groups.set(parts[0]!, [...(groups.get(parts[0]!) ?? []), parts]);
  }
  return groups;
}

function words(list: string): string[] {
  return list.split(' ').filter(Boolean);
}

function set(list: string): Set<string> {
  return new Set(words(list));
}
