import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article/article';
import type { DatabaseFault } from '../database/database';
import type { Library } from '../library/library';

/** A question to the worker that holds the library. */
export interface LibraryCall {
  readonly id: number;
  readonly procedure: keyof Library;
  readonly values: readonly unknown[];
}

/** An article that the worker has analysed by its page, which has the word lists already. */
export interface AnalysisDone {
  readonly analysed: number;
  /** null when it could not be done. */
  readonly analysis: Analysis | null;
}

/** A question whose answer is not wanted any more. */
export interface CallDropped {
  readonly dropped: number;
}

/** What the window says. */
export type LibraryRequest = LibraryCall | CallDropped | AnalysisDone;

/** What the worker says: an answer, that what it answers may have changed (without an id), or an article to be analysed. */
export type LibraryReply =
  | { readonly id: null; readonly analyse: { readonly number: number; readonly article: Article; /** Whether it can wait until the page has nothing to do. */ readonly later: boolean } }
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly fault: DatabaseFault | 'unexpected'; readonly message: string }
  | { readonly id: null; readonly analyse: null };

/** Everything that may be asked, so that nothing else is. */
export const libraryProcedures: readonly (keyof Library)[] = ['list', 'entries', 'counts', 'person', 'article', 'indexing', 'renewing', 'mergePeople', 'partPerson', 'splitPerson'];
