import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** Untyped on purpose: a step knows the records of its own version, which are not today's. */
type Upgrading = IDBPTransaction<unknown, string[], 'versionchange'>;
type Step = (database: IDBPDatabase, transaction: Upgrading) => void | Promise<void>;

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
  async (database, transaction) => {
    database.createObjectStore('contents', { keyPath: 'articleKey' });
    const rules = database.createObjectStore('rules', { keyPath: 'id' });
    rules.createIndex('byArticle', 'articleKey');
    rules.createIndex('byDeleted', 'deleted');
    database.createObjectStore('segments', { keyPath: 'number' });
    database.createObjectStore('stale', { keyPath: 'articleKey' });
    database.createObjectStore('digests', { keyPath: 'articleKey' });
    const articles = transaction.objectStore('articles');
    articles.createIndex('byDeleted', 'deleted');
    for await (const cursor of articles) {
      await cursor.update({ ...cursor.value, savedBy: 'highlight', tags: [], note: '', contentHash: null, deleted: null });
      await transaction.objectStore('stale').put({ articleKey: cursor.value.key, mark: '' });
    }
    const highlights = transaction.objectStore('highlights');
    highlights.createIndex('byCreated', 'created');
    for await (const cursor of highlights) await cursor.update({ ...cursor.value, missing: null });
    const changes = transaction.objectStore('changes');
    // Holds only what was undone, since only that has a string here.
    changes.createIndex('byUndone', 'undone');
    for await (const cursor of changes) {
      const { before, after, undone, ...rest } = cursor.value;
      await cursor.update({ ...rest, store: 'highlights', group: null, before: before && { ...before, missing: null }, after: { ...after, missing: null }, undone: undone ? rest.at : null });
    }
  },
  (_database, transaction) => {
    // What tags there are is asked with every note; without these all records would have to be read for it.
    for (const store of ['articles', 'highlights']) transaction.objectStore(store).createIndex('byTag', 'tags', { multiEntry: true });
  },
];

/** The version that this program writes. */
export const newestVersion = steps.length;

/** Takes a database from `oldVersion` (0 for a new one) to the newest, inside its upgrade transaction. */
export async function migrate(database: IDBPDatabase, oldVersion: number, transaction: Upgrading): Promise<void> {
  for (const step of steps.slice(oldVersion)) await step(database, transaction);
}
