import type { Signs } from '../../utils/database/rule';
import type { BookQuote, PersonPage } from '../../utils/library/pages';

export type { AliasEntry, BookRule, MonthCount, RoleEntry } from '../../utils/library/pages';

/** A quote of the book, and the original opened at its words where the browser can; null where it has no address. */
export type LinkedQuote = Pick<BookQuote, 'entry'> & { readonly link: string | null };

/** A person's or organisation's page in the people book. */
export interface PersonContent extends Omit<PersonPage, 'quotes' | 'namings'> {
  readonly kind: 'person';
  /** In time order, oldest first. */
  readonly quotes: readonly LinkedQuote[];
  /** What is true of some of the articles, by their keys, and of no other that names them. */
  readonly signsOf: (articles: ReadonlySet<string>) => Signs;
}
