import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { LibraryReply } from '../../utils/browser/library-calls';
import { serveLibrary } from '../../utils/browser/library-server';
import { closeDatabase, openDatabase } from '../../utils/database/database';
import type { ListAnswer } from '../../utils/library/entries';
import { storedVersions } from '../fixtures/database';

const copies = 200;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(async () => {
  await closeDatabase();
  vi.unstubAllGlobals();
});

describe('a library from before there was an index', () => {
  it.each(storedVersions)('of version $version is indexed by itself, and tells how far it is', async ({ version, make, stores }) => {
    const old = await openDB('test', version, { upgrade: (database, _old, _new, transaction) => make(database, transaction) });
    for (const [store, records] of Object.entries(stores)) {
      for (let copy = 0; copy < copies; copy++) for (const record of records) await old.put(store, copied(record, copy));
    }
    old.close();

    const said: LibraryReply[] = [];
    const server = serveLibrary({ database: () => openDatabase('test'), exclusively: (work) => work(), inTurn: (work) => work(), tellAll: () => undefined, correct: (analysis) => analysis }, (reply) => said.push(reply));
    let last = 0;
    const ask = async (procedure: 'list' | 'indexing' | 'counts', ...values: readonly unknown[]): Promise<unknown> => {
      const id = (last += 1);
      server.hear({ id, procedure, values });
      const reply = await vi.waitUntil(() => said.find((one) => one.id === id), { interval: 1, timeout: 15_000 });
      return 'value' in reply ? reply.value : reply;
    };
    const list = { list: 'highlights', query: 'міст ', order: 'best', rows: { from: 0, to: 3 } };
    expect(((await ask('list', list)) as ListAnswer).ids).toEqual([]);
    // This is all that a window does.
    const parts = [await ask('indexing')];
    for (let part = parts[0]; part !== null; parts.push(part)) part = await ask('indexing');
    const known = parts.filter((part): part is number => typeof part === 'number');
    expect(known[0]).toBe(0);
    expect(known).toEqual(known.toSorted((a, b) => a - b));
    expect(new Set(known).size).toBeGreaterThan(1);
    const found = (await ask('list', list)) as ListAnswer;
    expect(found.ids).toHaveLength(copies);
    expect(found.entries[0]).toMatchObject({ words: 'міст відкриють', note: 'перевірити дату', tags: ['мости'], site: 'Вісник' });
    expect(await ask('counts')).toMatchObject({ articles: copies, highlights: copies, tags: 1 });
  });
});

/** A copy of a record under a key of its own. */
function copied(record: object, copy: number): object {
  const text = JSON.stringify(record).replaceAll('visnyk.example/mist', `visnyk.example/mist/${copy}`).replaceAll('"0c1f"', `"0c1f-${copy}"`);
  const { id, ...rest } = JSON.parse(text) as { id?: unknown };
  return typeof id === 'number' ? { ...rest, id: id * 1_000 + copy } : JSON.parse(text);
}
