import { databaseError } from './database';
import type { Database } from './database';

/** Removes everything, for good and at one go. Rejects with `DatabaseError`, having removed nothing. */
export async function clearLibrary(database: Database): Promise<void> {
  try {
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores, 'readwrite');
    // A clearing that fails aborts the transaction; of both promises that then reject only one is awaited.
    transaction.done.catch(() => undefined);
    for (const store of stores) await transaction.objectStore(store).clear();
    await transaction.done;
  } catch (error) {
    throw databaseError(error);
  }
}
