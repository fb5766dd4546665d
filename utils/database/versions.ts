import { databaseError } from './database';
import type { Database } from './database';
import type { ArticleVersion } from './records';

/** Versions of an article, oldest first; empty when none was kept. */
export function versionsOf(database: Database, articleKey: string): Promise<ArticleVersion[]> {
  // An array key sorts after every string, so this bound takes in all moments of the one article.
  return database.getAll('versions', IDBKeyRange.bound([articleKey], [articleKey, []]));
}

/** Keeps a version unless its text is the newest one's. Resolves to whether it was kept; rejects with `DatabaseError`. */
export async function keepVersion(database: Database, version: ArticleVersion): Promise<boolean> {
  try {
    const transaction = database.transaction('versions', 'readwrite');
    const kept = await transaction.store.getAll(IDBKeyRange.bound([version.articleKey], [version.articleKey, []]));
    const isNew = kept.at(-1)?.text !== version.text;
    if (isNew) await transaction.store.put(version);
    await transaction.done;
    return isNew;
  } catch (error) {
    throw databaseError(error);
  }
}
