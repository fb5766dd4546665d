import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { articleFromText } from '../../utils/analysis/article-from-text';
import type { Article } from '../../utils/article/article';
import type { Reading } from '../../utils/database/content';
import { closeDatabase, openDatabase } from '../../utils/database/database';
import type { Database } from '../../utils/database/database';

export const at = (minute: number) => `2026-03-01T11:${String(minute).padStart(2, '0')}:00.000Z`;

/** A new, empty database for every test of a file. */
export function useDatabase(): () => Database {
  let database: Database;
  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    database = await openDatabase('test');
  });
  afterEach(async () => {
    await closeDatabase();
    vi.unstubAllGlobals();
  });
  return () => database;
}

/** What reading an article of this text gives. */
export function reading(articleKey: string, text: string, changes: Partial<Reading> = {}): Reading {
  const article: Article = { ...articleFromText(text, { title: 'Міст', language: 'uk' }), url: `https://${articleKey}`, site: 'Вісник' };
  return { articleKey, captured: at(0), article, analysis: null, rules: null, ...changes };
}
