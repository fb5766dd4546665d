import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './database';

type Upgrading = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;
type Step = (database: IDBPDatabase<Schema>, transaction: Upgrading) => void | Promise<void>;

/** One step a version: `steps[n]` takes a database of version n to version n + 1. Released steps never change. */
const steps: readonly Step[] = [
  (database) => {
    database.createObjectStore('articles', { keyPath: 'key' });
    const highlights = database.createObjectStore('highlights', { keyPath: 'id' });
    highlights.createIndex('byArticle', 'articleKey');
    // Only deleted records have a string here, so the index holds just those and purging reads nothing else.
    highlights.createIndex('byDeleted', 'deleted');
    const changes = database.createObjectStore('changes', { keyPath: 'id', autoIncrement: true });
    changes.createIndex('byArticle', 'articleKey');
  },
  (database) => {
    database.createObjectStore('versions', { keyPath: ['articleKey', 'captured'] });
  },
  async (_database, transaction) => {
    for await (const cursor of transaction.objectStore('highlights')) await cursor.update({ ...cursor.value, detached: false });
    for await (const cursor of transaction.objectStore('changes')) {
      const { before, after } = cursor.value;
      await cursor.update({ ...cursor.value, before: before && { ...before, detached: false }, after: { ...after, detached: false } });
    }
  },
];

/** The version that this program writes. */
export const newestVersion = steps.length;

/** Takes a database from `oldVersion` (0 for a new one) to the newest, inside its upgrade transaction. */
export async function migrate(database: IDBPDatabase<Schema>, oldVersion: number, transaction: Upgrading): Promise<void> {
  for (const step of steps.slice(oldVersion)) await step(database, transaction);
}
