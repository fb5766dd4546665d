import type { Database } from './database';
import type { StoredArticle } from './records';

/** The stored article with this key, or null. */
export async function articleOf(database: Database, key: string): Promise<StoredArticle | null> {
  return (await database.get('articles', key)) ?? null;
}

/** Adds what reading the page has found (site, byline, date) to an article that is stored already; does nothing for one that is not. */
export async function enrichArticle(database: Database, key: string, details: Partial<Omit<StoredArticle, 'key' | 'created'>>): Promise<void> {
  const transaction = database.transaction('articles', 'readwrite');
  const known = await transaction.store.get(key);
  if (known) await transaction.store.put({ ...known, ...details, key });
  await transaction.done;
}
