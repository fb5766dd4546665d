import type { IDBPObjectStore, StoreNames } from 'idb';
import { databaseError } from './database';
import type { Database, Schema } from './database';
import type { ArticleVersion } from './records';

/** Versions of an article, oldest first; empty when none was kept. */
export function versionsOf(database: Database, articleKey: string): Promise<ArticleVersion[]> {
  return database.getAll('versions', allMoments(articleKey));
}

/** Keeps a version unless its text is the newest one's. Resolves to whether it was kept; rejects with `DatabaseError`. */
export async function keepVersion(database: Database, version: ArticleVersion): Promise<boolean> {
  try {
    const transaction = database.transaction('versions', 'readwrite');
    const isNew = await keepIfNew(transaction.store, version);
    await transaction.done;
    return isNew;
  } catch (error) {
    throw databaseError(error);
  }
}

type Versions = IDBPObjectStore<Schema, ArrayLike<StoreNames<Schema>>, 'versions', 'readwrite'>;

/** As `keepVersion`, inside a transaction of a larger change. */
export async function keepIfNew(versions: Versions, version: ArticleVersion): Promise<boolean> {
  const kept = await versions.getAll(allMoments(version.articleKey));
  const isNew = kept.at(-1)?.text !== version.text;
  if (isNew) await versions.put(version);
  return isNew;
}

/** An array key sorts after every string, so this bound takes in all moments of the one article. */
const allMoments = (articleKey: string) => IDBKeyRange.bound([articleKey], [articleKey, []]);
