import type { AnchorState } from '../anchoring/selectors';
import type { Database } from './database';
import { record, redoChanges, undoChanges } from './history';
import type { ChangedRecord, Highlight, HighlightChange, StoredArticle } from './records';
import { markStale, writing } from './writing';

/** Living highlights of an article in order of creation; empty when there are none. */
export async function highlightsOf(database: Database, articleKey: string): Promise<Highlight[]> {
  const all = await database.getAllFromIndex('highlights', 'byArticle', articleKey);
  return all.filter((highlight) => highlight.deleted === null).sort((a, b) => (a.created < b.created ? -1 : 1));
}

/** Stores a new highlight with its article, all or nothing. Resolves after the commit; rejects with `DatabaseError`. */
export function addHighlight(database: Database, highlight: Highlight, article: StoredArticle): Promise<Highlight> {
  return writing(database, async (transaction) => {
    const known = await transaction.objectStore('articles').get(article.key);
    // Whoever highlights in an article again wants it out of the trash.
    await transaction.objectStore('articles').put(known ? { ...known, updated: article.updated, deleted: null } : article);
    await record(transaction, highlight.articleKey, { store: 'highlights', before: null, after: highlight }, highlight.updated);
    return highlight;
  });
}

/** Changes a highlight and logs it for undo. Resolves, after the commit, to the new record, or null when there is no such highlight. */
export function changeHighlight(database: Database, id: string, change: HighlightChange, now: string): Promise<Highlight | null> {
  return writing(database, async (transaction) => {
    const before = await transaction.objectStore('highlights').get(id);
    if (!before) return null;
    const after: Highlight = { ...before, ...change, updated: now };
    await record(transaction, after.articleKey, { store: 'highlights', before, after }, now);
    return after;
  });
}

/** Takes back the newest change of an article's highlights. Resolves to one as it is now (deleted when its making was undone), or null when nothing is left to undo. */
export async function undo(database: Database, articleKey: string, now: string): Promise<Highlight | null> {
  return firstHighlight(await undoChanges(database, { articleKey, store: 'highlights' }, now));
}

/** Does again what was undone last in an article's highlights. Resolves to one as it is now, or null when nothing was undone. */
export async function redo(database: Database, articleKey: string, now: string): Promise<Highlight | null> {
  return firstHighlight(await redoChanges(database, { articleKey, store: 'highlights' }, now));
}

function firstHighlight([first]: readonly ChangedRecord[]): Highlight | null {
  return first?.store === 'highlights' ? first.after : null;
}

/** Notes which highlights a page was searched for in vain, and which were found again. No change of the person's, so it is not logged. */
export function noteStates(database: Database, states: ReadonlyMap<string, AnchorState>, now: string): Promise<void> {
  return writing(database, async (transaction) => {
    for (const [id, state] of states) {
      const known = await transaction.objectStore('highlights').get(id);
      const missing = state === 'missing';
      if (!known || (known.missing !== null) === missing) continue;
      await transaction.objectStore('highlights').put({ ...known, missing: missing ? now : null });
      await markStale(transaction, known.articleKey);
    }
  });
}
