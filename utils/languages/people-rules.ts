/**
 * How people are named. Every list is one string of words divided by spaces, in lower case, so that a pack stays small.
 * "Stem" means that any word that begins so is meant.
 */
export interface PeopleRules {
  readonly givenNames: { readonly masculine: string; readonly feminine: string };
  /** Whether every noun has a capital, so that a capital alone says nothing of a name. */
  readonly capitalNouns: boolean;
  /** Endings of nominatives that are usual for surnames. */
  readonly surnameEndings: string;
  /** Endings of patronymics in the nominative; empty strings in languages without them. */
  readonly patronymicEndings: { readonly masculine: string; readonly feminine: string };
  /** Prepositions that govern a case other than the nominative; empty where names have no cases. */
  readonly prepositions: string;
  /** Words within a name that stay as they are («фон», "de"). */
  readonly particles: string;
  /** Words before a surname that say it is a person’s: in the nominative where nouns decline, else in all forms. */
  readonly titles: { readonly masculine: string; readonly feminine: string; readonly either: string };
  /** Stems of verbs that people and bodies do in news: says, met, signed. */
  readonly actionStems: string;
  /** Endings of verbs, those that tell the subject's gender and others; empty strings where verbs have no telling ones. */
  readonly verbEndings: { readonly masculine: string; readonly feminine: string; readonly other: string };
  /** Endings of adjectives that stand in the singular, in no nominative, and tell the gender; empty strings where there are none. */
  readonly obliqueEndings: { readonly masculine: string; readonly feminine: string };
  /** Words that are no names though they open sentences with a capital, beside the sentence starters and stop words. */
  readonly commonWords: string;
  /** Nouns and adjectives that often open sentences or stand in other names; in the nominative where words have cases. */
  readonly commonNouns: string;
  /** Capitalised adjectives of countries and the like, which also are surnames and name a person only after an article. */
  readonly demonyms: string;
  /** Stems of words before a name that make it the name of a thing: streets, prizes, "named after". */
  readonly eponymCues: string;
  /** Words after a name that make it the name of a thing: "Street", "Library". */
  readonly eponymNouns: string;
}
