import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, openDatabase } from '../../utils/database/database';
import { migrate, newestVersion } from '../../utils/database/migrations';
import { storedVersions } from '../fixtures/database';
import type { StoredVersion } from '../fixtures/database';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(async () => {
  await closeDatabase();
  vi.unstubAllGlobals();
});

async function store({ version, make, stores }: StoredVersion): Promise<void> {
  const old = await openDB('test', version, { upgrade: (database, _old, _new, transaction) => make(database, transaction) });
  for (const [store, records] of Object.entries(stores)) for (const record of records) await old.put(store, record);
  old.close();
}

describe('stored versions', () => {
  it('has a fixture of every version that was ever stored', () => {
    expect(storedVersions.map(({ version }) => version)).toEqual(Array.from({ length: newestVersion }, (_, at) => at + 1));
  });

  it.each(storedVersions)('opens version $version with everything in it', async ({ version, make, stores }) => {
    await store({ version, make, stores });
    const database = await openDatabase('test');
    const newest = storedVersions[storedVersions.length - 1];
    expect([...database.objectStoreNames]).toEqual(Object.keys(newest?.stores ?? {}).sort());
    for (const store of database.objectStoreNames) expect(await database.getAll(store)).toEqual(newest?.stores[store]);
    const made = await openDB('made anew', newestVersion, { upgrade: (fresh, _old, _new, transaction) => newest?.make(fresh, transaction) });
    for (const store of made.objectStoreNames) expect([...database.transaction(store as 'articles').store.indexNames]).toEqual([...made.transaction(store).store.indexNames]);
    made.close();
  });

  it.each(storedVersions)('leaves version $version readable when the upgrade is interrupted, and opens it the next time', async ({ version, make, stores }) => {
    await store({ version, make, stores });
    const interrupted = openDB('test', newestVersion + 1, {
      upgrade: async (database, oldVersion, _newVersion, transaction) => {
        transaction.done.catch(() => undefined);
        await migrate(database, oldVersion, transaction);
        // Everything is written but not committed: here the browser is killed.
        transaction.abort();
      },
    });
    await expect(interrupted).rejects.toThrow();

    const old = await openDB('test');
    expect(old.version).toBe(version);
    for (const [store, records] of Object.entries(stores)) expect(await old.getAll(store)).toEqual(records);
    old.close();

    const database = await openDatabase('test');
    expect(await database.getAll('highlights')).toEqual(storedVersions.at(-1)?.stores['highlights']);
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
