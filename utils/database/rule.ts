import type { ParticipantKind } from '../analysis/analysis';

/** Who is meant: the name in the nominative and the kind, as the analysis gives them. Letter case and apostrophes do not count. */
export interface NamedOne {
  readonly name: string;
  readonly kind: ParticipantKind;
  /** Id of the rule `another` that parted this one from the others of the name; absent for the name itself. */
  readonly apart?: string;
}

/** What tells one bearer of a name from the others. Each list that is not empty must have one that fits. */
export interface Signs {
  /** A role of theirs has all of these words, in any form. */
  readonly roles: readonly string[];
  /** Names, in the nominative, where the entry joins several. */
  readonly names: readonly string[];
  /** Hosts of addresses: the article is of this site. */
  readonly sites: readonly string[];
}

/** Who somebody is that a rule parts from the others of the name. */
export interface OtherOne {
  readonly name: string;
  /** Who that is, in a word or two («лікар»); empty where the person said nothing. */
  readonly remark: string;
  /** What finds them in other articles; with nothing in it the rule holds for its articles only. */
  readonly signs: Signs;
}

/** Which quote is meant: by its words (`Quote.text`), since offsets move when a page is edited. `start` of its first part tells equal words apart. */
export interface QuotedWords {
  readonly text: string;
  readonly start: number;
}

/** What a person decided where the program was wrong or in doubt. */
export type Decision =
  /** These two names are one: everything of `other` belongs to `one`, whose name is shown. */
  | { readonly kind: 'same'; readonly one: NamedOne; readonly other: NamedOne }
  /** In these articles the name means somebody else than elsewhere, and in all that have the signs of `other`. */
  | { readonly kind: 'another'; readonly who: NamedOne; readonly articles: readonly string[]; readonly other?: OtherOne }
  /** These two are not one, whatever their names and roles say. */
  | { readonly kind: 'different'; readonly one: NamedOne; readonly other: NamedOne }
  /** The name is to be shown so. */
  | { readonly kind: 'renamed'; readonly who: NamedOne; readonly name: string }
  /** That is no person or organisation. */
  | { readonly kind: 'not-a-participant'; readonly who: NamedOne }
  /** These words are nobody's direct speech. */
  | { readonly kind: 'not-a-quote'; readonly quote: QuotedWords }
  /** The speaker of these words; null where nobody can be named. `name` alone is for somebody who is not on the list. */
  | { readonly kind: 'speaker'; readonly quote: QuotedWords; readonly speaker: { readonly name: string; readonly kind: ParticipantKind | null } | null };

export type DecisionKind = Decision['kind'];

/** A decision that is remembered and applied whenever an article is read. Times are ISO 8601 UTC. */
export interface Rule {
  readonly id: string;
  /** The one article it holds for; null when it holds for the whole library. */
  readonly articleKey: string | null;
  readonly decision: Decision;
  readonly created: string;
  /** When it was taken back; null while it holds. Purged after 30 days. */
  readonly deleted: string | null;
}
