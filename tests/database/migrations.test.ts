import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, openDatabase } from '../../utils/database/database';
import { newestVersion } from '../../utils/database/migrations';
import { storedVersions } from '../fixtures/database';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(async () => {
  await closeDatabase();
  vi.unstubAllGlobals();
});

describe('stored versions', () => {
  it('has a fixture of every version that was ever stored', () => {
    expect(storedVersions.map(({ version }) => version)).toEqual(Array.from({ length: newestVersion }, (_, at) => at + 1));
  });

  it.each(storedVersions)('opens version $version with everything in it', async ({ version, make, stores }) => {
    const old = await openDB('test', version, { upgrade: make });
    for (const [store, records] of Object.entries(stores)) for (const record of records) await old.put(store, record);
    old.close();
    const database = await openDatabase('test');
    const newest = storedVersions[storedVersions.length - 1];
    for (const store of ['articles', 'highlights', 'changes', 'versions'] as const) expect(await database.getAll(store)).toEqual(newest?.stores[store]);
  });

  it('says so when the database is of a newer version than the program', async () => {
    (await openDB('test', newestVersion + 1)).close();
    await expect(openDatabase('test')).rejects.toMatchObject({ fault: 'storage-newer' });
  });

  it('lets go of the database when another window wants to upgrade it', async () => {
    await openDatabase('test');
    const newer = await openDB('test', newestVersion + 1);
    expect(newer.version).toBe(newestVersion + 1);
    newer.close();
  });
});
