import type { BookQuote, PersonPage } from '../../utils/library/pages';

export type { AliasEntry, MonthCount, RoleEntry } from '../../utils/library/pages';

/** A quote of the book, and the original opened at its words where the browser can; null where it has no address. */
export type LinkedQuote = Pick<BookQuote, 'entry'> & { readonly link: string | null };

/** A person's or organisation's page in the people book. */
export interface PersonContent extends Omit<PersonPage, 'quotes'> {
  readonly kind: 'person';
  /** In time order, oldest first. */
  readonly quotes: readonly LinkedQuote[];
}
