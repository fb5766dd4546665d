import { databaseError } from './database';
import type { Database, Writing } from './database';

/** Stores that a change of what the person sees may touch. */
const stores = ['articles', 'highlights', 'rules', 'changes', 'stale', 'contents', 'versions'] as const;

/** Does work in one transaction, all or nothing. Resolves after the commit; rejects with `DatabaseError`, having written nothing. */
export async function writing<Result>(database: Database, work: (transaction: Writing) => Promise<Result>): Promise<Result> {
  try {
    const transaction = database.transaction([...stores], 'readwrite');
    // A request that fails aborts the transaction; both promises then reject, and one rejection nobody reads would be reported as unhandled.
    transaction.done.catch(() => undefined);
    try {
      const result = await work(transaction as Writing);
      await transaction.done;
      return result;
    } catch (error) {
      abort(transaction as Writing);
      throw error;
    }
  } catch (error) {
    throw databaseError(error);
  }
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // Already aborted by the failure itself.
  }
}

/** Notes that the index no longer fits an article. Belongs into every transaction that changes what can be found of it. */
export async function markStale(transaction: Writing, articleKey: string): Promise<void> {
  await transaction.objectStore('stale').put({ articleKey, mark: crypto.randomUUID() });
}
