import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, openDatabase } from '../../utils/database/database';
import { keepVersion, versionsOf } from '../../utils/database/versions';

const version = (articleKey: string, day: number, text: string) => ({ articleKey, captured: `2026-03-0${day}T10:00:00.000Z`, title: 'Міст', text });

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
  await closeDatabase();
  vi.unstubAllGlobals();
});

describe('versions of an article', () => {
  it('are kept when the text changed, oldest first, apart from other articles', async () => {
    const database = await openDatabase('test');
    expect(await keepVersion(database, version('a', 1, 'один'))).toBe(true);
    expect(await keepVersion(database, version('a', 2, 'один'))).toBe(false);
    expect(await keepVersion(database, version('a', 3, 'два'))).toBe(true);
    expect(await keepVersion(database, version('ab', 1, 'інше'))).toBe(true);
    expect((await versionsOf(database, 'a')).map(({ text }) => text)).toEqual(['один', 'два']);
    expect(await versionsOf(database, 'nobody')).toEqual([]);
  });
});
