import { databaseError } from './database';
import type { Database, Writing } from './database';
import type { Change, Highlight, HighlightChange, StoredArticle } from './records';

const stores = ['articles', 'highlights', 'changes'] as const;

/** Living highlights of an article in order of creation; empty when there are none. */
export async function highlightsOf(database: Database, articleKey: string): Promise<Highlight[]> {
  const all = await database.getAllFromIndex('highlights', 'byArticle', articleKey);
  return all.filter((highlight) => highlight.deleted === null).sort((a, b) => (a.created < b.created ? -1 : 1));
}

/** Stores a new highlight with its article, all or nothing. Resolves after the commit; rejects with `DatabaseError`. */
export function addHighlight(database: Database, highlight: Highlight, article: StoredArticle): Promise<Highlight> {
  return writing(database, async (transaction) => {
    const known = await transaction.objectStore('articles').get(article.key);
    await transaction.objectStore('articles').put(known ? { ...known, updated: article.updated } : article);
    await record(transaction, null, highlight);
    return highlight;
  });
}

/** Changes a highlight and logs it for undo. Resolves, after the commit, to the new record, or null when there is no such highlight. */
export function changeHighlight(database: Database, id: string, change: HighlightChange, now: string): Promise<Highlight | null> {
  return writing(database, async (transaction) => {
    const before = await transaction.objectStore('highlights').get(id);
    if (!before) return null;
    const after: Highlight = { ...before, ...change, updated: now };
    await record(transaction, before, after);
    return after;
  });
}

/** Takes back the newest change of an article. Resolves to the highlight as it is now (deleted when its making was undone), or null when nothing is left to undo. */
export function undo(database: Database, articleKey: string, now: string): Promise<Highlight | null> {
  return step(database, articleKey, now, 'undo');
}

/** Does again what was undone last. Resolves to the highlight as it is now, or null when nothing was undone. */
export function redo(database: Database, articleKey: string, now: string): Promise<Highlight | null> {
  return step(database, articleKey, now, 'redo');
}

/** Tags of all living highlights, most used first; empty when there are none. */
export async function tagsInUse(database: Database): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const { tags, deleted } of await database.getAll('highlights')) {
    if (deleted === null) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, few]) => few - many || a.localeCompare(b)).map(([tag]) => tag);
}

/** Removes for good what was deleted, and forgets changes made, before `before` (ISO 8601 UTC). Resolves to the number of highlights removed. */
export function purge(database: Database, before: string): Promise<number> {
  return writing(database, async (transaction) => {
    let removed = 0;
    const deleted = transaction.objectStore('highlights').index('byDeleted').iterate(IDBKeyRange.upperBound(before));
    for await (const cursor of deleted) {
      await cursor.delete();
      removed += 1;
    }
    for await (const cursor of transaction.objectStore('changes')) {
      // The log grows with time, so the first young entry ends the search.
      if (cursor.value.at >= before) break;
      await cursor.delete();
    }
    return removed;
  });
}

async function record(transaction: Writing, before: Highlight | null, after: Highlight): Promise<void> {
  const changes = transaction.objectStore('changes');
  // A new change after an undo starts a new history: what was undone can no longer be redone.
  for await (const cursor of changes.index('byArticle').iterate(after.articleKey, 'prev')) {
    if (!cursor.value.undone) break;
    await cursor.delete();
  }
  await transaction.objectStore('highlights').put(after);
  await changes.add({ articleKey: after.articleKey, before, after, at: after.updated, undone: false });
}

function step(database: Database, articleKey: string, now: string, direction: 'undo' | 'redo'): Promise<Highlight | null> {
  return writing(database, async (transaction) => {
    const found = await nextChange(transaction, articleKey, direction);
    if (!found) return null;
    const undone = direction === 'undo';
    const target = undone ? (found.before ?? { ...found.after, deleted: now }) : found.after;
    const highlight: Highlight = { ...target, updated: now };
    await transaction.objectStore('highlights').put(highlight);
    await transaction.objectStore('changes').put({ ...found, undone });
    return highlight;
  });
}

/** Undone changes are always the newest ones, so both directions need only the border between done and undone. */
async function nextChange(transaction: Writing, articleKey: string, direction: 'undo' | 'redo'): Promise<Change | null> {
  let oldestUndone: Change | null = null;
  for await (const { value } of transaction.objectStore('changes').index('byArticle').iterate(articleKey, 'prev')) {
    if (!value.undone) return direction === 'undo' ? value : oldestUndone;
    oldestUndone = value;
  }
  return direction === 'redo' ? oldestUndone : null;
}

async function writing<Result>(database: Database, work: (transaction: Writing) => Promise<Result>): Promise<Result> {
  try {
    const transaction = database.transaction([...stores], 'readwrite');
    // A request that fails aborts the transaction; both promises then reject, and one rejection nobody reads would be reported as unhandled.
    transaction.done.catch(() => undefined);
    try {
      const result = await work(transaction as Writing);
      await transaction.done;
      return result;
    } catch (error) {
      abort(transaction as Writing);
      throw error;
    }
  } catch (error) {
    throw databaseError(error);
  }
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // Already aborted by the failure itself.
  }
}
