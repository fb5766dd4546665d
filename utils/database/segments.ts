import { databaseError } from './database';
import type { Database } from './database';
import type { Digest, Segment, Stale } from './index-records';

const stores = ['segments', 'digests', 'stale'] as const;

/** What one step of indexing leaves behind. */
export interface IndexStep {
  /** New segments. */
  readonly segments: readonly Segment[];
  /** Numbers of segments whose articles all stand in newer ones. */
  readonly replaced: readonly number[];
  readonly digests: readonly Digest[];
  /** What is indexed now; one that was marked anew in the meantime stays to be done again. */
  readonly done: readonly Stale[];
  /** Keys of articles that are gone. */
  readonly gone: readonly string[];
}

/** Articles whose part of the index is out of date, at most `most`. */
export function staleArticles(database: Database, most: number): Promise<Stale[]> {
  return database.getAll('stale', null, most);
}

/** Writes a step of indexing, all or nothing. Rejects with `DatabaseError`. */
export async function writeIndexStep(database: Database, { segments, replaced, digests, done, gone }: IndexStep): Promise<void> {
  try {
    const transaction = database.transaction([...stores], 'readwrite');
    for (const number of replaced) await transaction.objectStore('segments').delete(number);
    for (const segment of segments) await transaction.objectStore('segments').put(segment);
    for (const digest of digests) await transaction.objectStore('digests').put(digest);
    for (const key of gone) await transaction.objectStore('digests').delete(key);
    for (const { articleKey, mark } of done) {
      const known = await transaction.objectStore('stale').get(articleKey);
      if (known?.mark === mark) await transaction.objectStore('stale').delete(articleKey);
    }
    await transaction.done;
  } catch (error) {
    throw databaseError(error);
  }
}

/** Throws the index away and has every article indexed anew; for an index that is damaged or of another version. */
export async function dropIndex(database: Database): Promise<void> {
  try {
    const keys = await database.getAllKeys('articles');
    const transaction = database.transaction([...stores], 'readwrite');
    await transaction.objectStore('segments').clear();
    await transaction.objectStore('digests').clear();
    for (const articleKey of keys) await transaction.objectStore('stale').put({ articleKey, mark: crypto.randomUUID() });
    await transaction.done;
  } catch (error) {
    throw databaseError(error);
  }
}
