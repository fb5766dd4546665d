import { libraryCounts } from '../backup/library-records';
import { openDatabase } from '../database/database';
import { changeBackupRecord, loadBackupRecord } from './backup-record';

/** What can be wrong with the library; null when it is well. `evicted`: there was something in it, and nothing is left. */
export type LibraryTrouble = 'database-blocked' | 'database-newer' | 'database-broken' | 'disk-full' | 'evicted';

/** The trouble that a failure of the database means; null for other errors. */
export function troubleOf(error: unknown): LibraryTrouble | null {
  switch ((error as { readonly fault?: unknown } | null)?.fault) {
    case 'storage-blocked':
      return 'database-blocked';
    case 'storage-newer':
      return 'database-newer';
    case 'storage-full':
      return 'disk-full';
    case 'storage-failed':
      return 'database-broken';
    default:
      return null;
  }
}

/** Opens the library, and notes that it has something in it, so that it is noticed when the browser clears it. */
export async function libraryHealth(): Promise<LibraryTrouble | null> {
  try {
    const { articles, highlights } = await libraryCounts(await openDatabase());
    const { seen } = await loadBackupRecord();
    const count = articles + highlights;
    if (count === 0) return seen > 0 ? 'evicted' : null;
    if (count !== seen) await changeBackupRecord({ seen: count });
    return null;
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    return trouble;
  }
}

/** Whether the browser has promised not to clear what is stored; null where it cannot say. */
export async function isPersisted(): Promise<boolean | null> {
  return (await navigator.storage?.persisted?.()) ?? null;
}

/** Asks for that promise. Resolves to whether it was given. */
export async function persist(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}
