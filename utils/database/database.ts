import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ArticleContent } from './content';
import type { Digest, Segment, Stale } from './index-records';
import { migrate, newestVersion } from './migrations';
import type { ArticleVersion, Change, Highlight, StoredArticle } from './records';
import type { Rule } from './rule';

export interface Schema extends DBSchema {
  articles: { key: string; value: StoredArticle; indexes: { byDeleted: string; byTag: string } };
  contents: { key: string; value: ArticleContent };
  highlights: { key: string; value: Highlight; indexes: { byArticle: string; byDeleted: string; byCreated: string; byTag: string } };
  versions: { key: [articleKey: string, captured: string]; value: ArticleVersion };
  rules: { key: string; value: Rule; indexes: { byArticle: string; byDeleted: string } };
  changes: { key: number; value: Change; indexes: { byArticle: string; byUndone: string } };
  segments: { key: number; value: Segment };
  stale: { key: string; value: Stale };
  digests: { key: string; value: Digest };
}

export type Database = IDBPDatabase<Schema>;
export type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** Name of the one database, in the extension's own origin. */
export const databaseName = 'konspekt';

/** Why the database cannot be used. */
export type DatabaseFault = 'storage-blocked' | 'storage-newer' | 'storage-full' | 'storage-failed';

export class DatabaseError extends Error {
  constructor(readonly fault: DatabaseFault, options?: ErrorOptions) {
    super(fault, options);
    this.name = 'DatabaseError';
  }
}

/** Long enough for a slow disk, short enough that a person is not left waiting by a window that will not let go. */
const blockedAfter = 8_000;

let opened: Promise<Database> | null = null;

/**
 * The open database, opened once a context. It closes itself when another context wants to upgrade it, and is opened anew on next use.
 * Rejects with `DatabaseError` when it cannot be opened.
 */
export function openDatabase(name: string = databaseName): Promise<Database> {
  opened ??= open(name).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Closes the database, if open, so that the next use opens it anew. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = null;
  if (closing) (await closing.catch(() => null))?.close();
}

async function open(name: string): Promise<Database> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseError('storage-blocked')), blockedAfter);
  });
  const opening = openDB<Schema>(name, newestVersion, {
    upgrade: (database, oldVersion, _newVersion, transaction) => {
      // Nobody is in the way: a large library may take its time.
      clearTimeout(timer);
      return migrate(database as unknown as IDBPDatabase, oldVersion, transaction as unknown as Parameters<typeof migrate>[2]);
    },
    blocking: () => void closeDatabase(),
    terminated: () => {
      opened = null;
    },
  });
  // A database that opens after we gave up must not stay open: it would block the next upgrade.
  opening.then((database) => opened === null && database.close()).catch(() => undefined);
  try {
    return await Promise.race([opening, tooLong]);
  } catch (error) {
    throw databaseError(error);
  } finally {
    clearTimeout(timer);
  }
}

/** The `DatabaseError` that a failure of IndexedDB means. */
export function databaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return new DatabaseError('storage-newer', { cause: error });
  if (name === 'QuotaExceededError') return new DatabaseError('storage-full', { cause: error });
  return new DatabaseError('storage-failed', { cause: error });
}
