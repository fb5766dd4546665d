import type { Database, Writing } from './database';
import { markStale, writing } from './writing';

/**
 * Removes for good what was deleted, and forgets changes made, before `before` (ISO 8601 UTC): what the trash does by itself.
 * An article goes with its text, versions and rules. Resolves to the number of articles and highlights removed.
 */
export function purge(database: Database, before: string): Promise<number> {
  return writing(database, async (transaction) => {
    const range = IDBKeyRange.upperBound(before);
    let removed = 0;
    for await (const cursor of transaction.objectStore('highlights').index('byDeleted').iterate(range)) {
      await markStale(transaction, cursor.value.articleKey);
      await cursor.delete();
      removed += 1;
    }
    for await (const cursor of transaction.objectStore('articles').index('byDeleted').iterate(range)) {
      await removeAllOf(transaction, cursor.value.key);
      await cursor.delete();
      removed += 1;
    }
    for await (const cursor of transaction.objectStore('rules').index('byDeleted').iterate(range)) await cursor.delete();
    for await (const cursor of transaction.objectStore('changes')) {
      // The log grows with time, so the first young entry ends the search.
      if (cursor.value.at >= before) break;
      await cursor.delete();
    }
    return removed;
  });
}

/** Removes what is kept beside an article's record, and has the index forget it. */
export async function removeAllOf(transaction: Writing, key: string): Promise<void> {
  await transaction.objectStore('contents').delete(key);
  await transaction.objectStore('versions').delete(IDBKeyRange.bound([key], [key, []]));
  for await (const cursor of transaction.objectStore('rules').index('byArticle').iterate(key)) await cursor.delete();
  await markStale(transaction, key);
}
