import type { OtherOne } from '../database/rule';
import type { Entry, ListAnswer, ListName, ListRequest } from './entries';
import type { PersonPage, SavedArticle } from './pages';

/** What the library answers; `utils/browser/library` opens it. Every answer reflects all changes committed before the question. */
export interface Library {
  /** Ids of a list's entries under a search. Never rejects because of what is typed; when the signal is aborted it may, with its reason. */
  list(request: ListRequest, signal?: AbortSignal): Promise<ListAnswer>;
  /** The entries with these ids, in their order; those that are gone are left out. `query` chooses the excerpts of articles. */
  entries(list: ListName, ids: readonly string[], query: string): Promise<readonly Entry[]>;
  /** How many entries each list has without a search. */
  counts(): Promise<Readonly<Record<ListName, number>>>;
  /** A page of the people book; null when no article names such a person any more. */
  person(id: string): Promise<PersonPage | null>;
  /** A saved article with everything kept of it; null when it is neither in the library nor in its trash. */
  article(key: string): Promise<SavedArticle | null>;
  /** How far the index is, 0 to 1; null when it is whole. */
  indexing(): Promise<number | null>;
  /** How far the articles that older rules analysed are analysed anew, 0 to 1; null while nothing is, or another window does it. */
  renewing(): Promise<number | null>;
  /** Remembers that several entries of the people book are one; the first stays. False when an id is unknown. */
  mergePeople(ids: readonly string[]): Promise<boolean>;
  /** Remembers that in these articles, and in all with the signs of `other`, an entry's name means somebody else. False when the entry is not named in any of them. */
  partPerson(id: string, articles: readonly string[], other: OtherOne): Promise<boolean>;
  /** Takes a spelling out of an entry of the people book into one of its own. False when it cannot be taken out. */
  splitPerson(id: string, alias: string): Promise<boolean>;
}
