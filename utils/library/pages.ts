import type { ParticipantKind } from '../analysis/analysis';
import type { ArticleContent } from '../database/content';
import type { Decision } from '../database/rule';
import type { ArticleVersion, Highlight, StoredArticle } from '../database/records';
import type { Span } from '../text/span';
import type { ArticleEntry, QuoteEntry } from './entries';
import type { SignedNaming } from './people/signs';

/** A role that articles give somebody. Dates are ISO 8601; null where no article with it is dated. */
export interface RoleEntry {
  readonly text: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
}

/** A spelling that belongs to an entry of the people book. */
export interface AliasEntry {
  readonly name: string;
  readonly articles: number;
  /** Whether it is a name of its own in some article, and so can be taken out into an entry of its own. */
  readonly separable: boolean;
}

/** How often somebody is named in a month. */
export interface MonthCount {
  /** `2026-11`. */
  readonly month: string;
  readonly mentions: number;
}

/** A quote in the book, with what leads to the original: its address, and its parts' words in the article. */
export interface BookQuote {
  readonly entry: QuoteEntry;
  readonly url: string;
  readonly parts: readonly string[];
}

/** A decision of the person's that made an entry of the people book what it is. */
export interface BookRule {
  readonly id: string;
  readonly decision: Extract<Decision, { kind: 'same' | 'another' | 'renamed' }>;
  /** Whether the entry is the one that a rule `another` made; otherwise that rule took somebody out of it. */
  readonly own: boolean;
  /** The entry at the other end of a rule `another`; null where no article names that one now. */
  readonly entry: string | null;
}

/** A person's or organisation's page in the people book. */
export interface PersonPage {
  readonly id: string;
  readonly name: string;
  readonly sort: ParticipantKind;
  /** Who this bearer of the name is, in the person's own words; null where they said nothing. */
  readonly remark: string | null;
  /** In time order; those without a date last. */
  readonly roles: readonly RoleEntry[];
  /** Commonest first, the shown name among them. */
  readonly aliases: readonly AliasEntry[];
  /** Newest first. */
  readonly articles: readonly ArticleEntry[];
  /** In time order, oldest first; those of articles without a date last. */
  readonly quotes: readonly BookQuote[];
  /** From the first month to the last, those without mentions too; empty where nothing is dated. */
  readonly months: readonly MonthCount[];
  /** As each of the articles names them, in the order of `articles`. */
  readonly namings: readonly SignedNaming[];
  /** Oldest first. */
  readonly rules: readonly BookRule[];
}

/** A highlight and where its words stand in the kept text; null where they do not. */
export interface PlacedHighlight {
  readonly highlight: Highlight;
  readonly span: Span | null;
}

/** An article of the library with all that is kept of it. */
export interface SavedArticle {
  readonly article: StoredArticle;
  /** Its text and analysis, with the person's rules applied; null while none is kept. */
  readonly content: ArticleContent | null;
  /** Living ones, or those that lie in the trash with it, in text order, those without a place last. */
  readonly highlights: readonly PlacedHighlight[];
  /** Oldest first. */
  readonly versions: readonly ArticleVersion[];
  /** Ids of entries of the people book by the participants' ids in the analysis. */
  readonly people: Readonly<Record<string, string>>;
}
