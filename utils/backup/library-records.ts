import type { Database } from '../database/database';
import type { BackupStore } from './backup';
import type { RecordBatch } from './write-backup';

/** Stores of the database that a backup holds, in its order. */
export const databaseStores = ['articles', 'contents', 'highlights', 'versions', 'rules', 'changes'] as const satisfies readonly BackupStore[];
export type DatabaseStore = (typeof databaseStores)[number];

/** Records read at one go. */
const batch = 100;

/**
 * Every record of the library, in batches, in the order of their keys. Each batch is a reading of its own, so that other windows
 * need not wait; a record that is written meanwhile comes as it is when its turn comes.
 */
export async function* libraryRecords(database: Database): AsyncGenerator<RecordBatch> {
  for (const store of databaseStores) {
    let after: IDBKeyRange | null = null;
    for (;;) {
      const transaction = database.transaction(store);
      const [keys, records]: [IDBValidKey[], unknown[]] = await Promise.all([transaction.store.getAllKeys(after as never, batch), transaction.store.getAll(after as never, batch)]);
      if (records.length > 0) yield { store, records };
      const last = keys.at(-1);
      if (keys.length < batch || last === undefined) break;
      after = IDBKeyRange.lowerBound(last, true);
    }
  }
}

/** The same as far as it can be read: a record or store that fails is left out, and counted. For a database that is broken. */
export async function* readableRecords(database: Database, failed: (store: DatabaseStore) => void): AsyncGenerator<RecordBatch> {
  for (const store of databaseStores) {
    const keys: IDBValidKey[] = await database.getAllKeys(store).catch(() => {
      failed(store);
      return [];
    });
    for (const key of keys) {
      const record = await database.get(store, key as never).catch(() => undefined);
      if (record === undefined) failed(store);
      else yield { store, records: [record] };
    }
  }
}

/** How many records each store has. */
export async function libraryCounts(database: Database): Promise<Record<DatabaseStore, number>> {
  const counts = await Promise.all(databaseStores.map(async (store) => [store, await database.count(store)] as const));
  return Object.fromEntries(counts) as Record<DatabaseStore, number>;
}
