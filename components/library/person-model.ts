import type { ArticleEntry, QuoteEntry } from './entries';
import type { ParticipantKind } from '../../utils/analysis/analysis';

/** A role that articles give somebody. Dates are ISO 8601; null where no article with it is dated. */
export interface RoleEntry {
  readonly text: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
}

/** A spelling that belongs to the entry. */
export interface AliasEntry {
  readonly name: string;
  readonly articles: number;
  /** Whether it can be taken out into an entry of its own. */
  readonly separable: boolean;
}

/** How often somebody is named in a stretch of time. */
export interface MonthCount {
  /** `2026-11`. */
  readonly month: string;
  readonly mentions: number;
}

/** A quote and the original, opened at its words where the browser can. */
export interface BookQuote {
  readonly entry: QuoteEntry;
  readonly link: string | null;
}

/** A person's or organisation's page in the people book. */
export interface PersonContent {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  readonly sort: ParticipantKind;
  /** In time order. */
  readonly roles: readonly RoleEntry[];
  readonly aliases: readonly AliasEntry[];
  /** Newest first. */
  readonly articles: readonly ArticleEntry[];
  /** In time order, oldest first. */
  readonly quotes: readonly BookQuote[];
  /** From the first month to the last, those without mentions too. */
  readonly months: readonly MonthCount[];
}
