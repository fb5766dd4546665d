import type { Database, Writing } from './database';
import { removeAllOf } from './purge';
import type { Selection } from './selection';
import { markStale, writing } from './writing';

/**
 * Removes for good those of a selection that lie in the trash; what another window has brought back stays. An article goes with
 * its text, versions, rules and highlights. They leave the log of changes too, so that no undo brings back a part of them.
 * Resolves to how many were picked and are gone, an article with its highlights as one; rejects with `DatabaseError`.
 */
export function purgeSelection(database: Database, selection: Selection): Promise<number> {
  return writing(database, (transaction) => removePicked(transaction, selection));
}

/** Empties the trash of what was deleted up to `before` (ISO 8601 UTC), so that nothing goes of which nobody was told. Resolves as `purgeSelection`. */
export function emptyTrash(database: Database, before: string): Promise<number> {
  return writing(database, async (transaction) => {
    const range = IDBKeyRange.upperBound(before);
    const articles = await transaction.objectStore('articles').index('byDeleted').getAllKeys(range);
    const highlights = await transaction.objectStore('highlights').index('byDeleted').getAllKeys(range);
    return removePicked(transaction, { articles, highlights });
  });
}

async function removePicked(transaction: Writing, { articles, highlights }: Selection): Promise<number> {
  let removed = 0;
  for (const key of articles) if (await removeArticle(transaction, key)) removed += 1;
  for (const id of highlights) if (await removeHighlight(transaction, id)) removed += 1;
  return removed;
}

async function removeArticle(transaction: Writing, key: string): Promise<boolean> {
  const article = await transaction.objectStore('articles').get(key);
  const highlights = await transaction.objectStore('highlights').index('byArticle').getAll(key);
  if (!article || article.deleted === null || highlights.some(({ deleted }) => deleted === null)) return false;
  for (const { id } of highlights) await transaction.objectStore('highlights').delete(id);
  for await (const cursor of transaction.objectStore('changes').index('byArticle').iterate(key)) await cursor.delete();
  await removeAllOf(transaction, key);
  await transaction.objectStore('articles').delete(key);
  return true;
}

async function removeHighlight(transaction: Writing, id: string): Promise<boolean> {
  const highlight = await transaction.objectStore('highlights').get(id);
  if (!highlight || highlight.deleted === null) return false;
  await transaction.objectStore('highlights').delete(id);
  for await (const cursor of transaction.objectStore('changes').index('byArticle').iterate(highlight.articleKey)) {
    const { store, after } = cursor.value;
    if (store === 'highlights' && after.id === id) await cursor.delete();
  }
  await markStale(transaction, highlight.articleKey);
  return true;
}
