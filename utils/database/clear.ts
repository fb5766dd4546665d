import { databaseError } from './database';
import type { Database } from './database';

/** Removes everything, for good and at one go. Rejects with `DatabaseError`, having removed nothing. */
export async function clearLibrary(database: Database): Promise<void> {
  try {
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores, 'readwrite');
    await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
  } catch (error) {
    throw databaseError(error);
  }
}
