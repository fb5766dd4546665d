import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeArticle, saveArticle } from '../../utils/database/articles';
import { clearLibrary } from '../../utils/database/clear';
import { closeDatabase, openDatabase } from '../../utils/database/database';
import type { Database } from '../../utils/database/database';
import { addHighlight, changeHighlight, highlightsOf, redo, undo } from '../../utils/database/highlights';
import { undoGroup } from '../../utils/database/history';
import { writeImport } from '../../utils/database/import-records';
import { newestVersion } from '../../utils/database/migrations';
import { purge } from '../../utils/database/purge';
import { addRule } from '../../utils/database/rules';
import { deleteSelection, restoreSelection, tagSelection } from '../../utils/database/selection';
import { restoreBackup } from '../../utils/backup/restore';
import { at, reading } from '../database/library-world';
import { sampleArticle, sampleHighlight } from '../database/sample';
import { backupOf, dump, emptyLibrary, fill, open, useLibrary } from './world';

useLibrary();
afterEach(() => void vi.restoreAllMocks());

const { key } = sampleArticle;
const everything = { articles: [key], highlights: ['a', 'b'] };
const decision = { kind: 'not-a-participant', who: { name: 'Ворожка', kind: 'organisation' } } as const;

/** Every kind of write to a library of an article with two highlights, one of them changed, one undone. */
const writes: Readonly<Record<string, (database: Database) => Promise<unknown>>> = {
  'a new highlight': (database) => addHighlight(database, sampleHighlight('c'), sampleArticle),
  'a note': (database) => changeHighlight(database, 'a', { note: 'нове' }, at(9)),
  'a deleted highlight': (database) => changeHighlight(database, 'a', { deleted: at(9) }, at(9)),
  'an undo': (database) => undo(database, key, at(9)),
  'a redo': (database) => redo(database, key, at(9)),
  'a saved article': (database) => saveArticle(database, reading(key, 'Міст відкриють у червні.'), at(9)),
  'an article’s note': (database) => changeArticle(database, key, { note: 'нове' }, at(9)),
  'tags of a selection': (database) => tagSelection(database, everything, ['нове'], [], at(9)),
  'a deleted selection': (database) => deleteSelection(database, everything, at(9)),
  'a restored selection': (database) => restoreSelection(database, everything, at(9)),
  'a decision': (database) => addRule(database, key, decision, at(9)),
  'an emptied trash': (database) => purge(database, at(59)),
  'an import': (database) => writeImport(database, { articles: [], highlights: [{ before: null, after: sampleHighlight('x') }, { before: null, after: sampleHighlight('y') }] }, at(9)),
  'everything deleted': clearLibrary,
};

async function library(): Promise<Database> {
  const database = await emptyLibrary();
  await addHighlight(database, sampleHighlight('a'), sampleArticle);
  await addHighlight(database, sampleHighlight('b'), sampleArticle);
  await changeHighlight(database, 'b', { note: 'перше' }, at(2));
  await changeHighlight(database, 'b', { note: 'друге' }, at(3));
  await undo(database, key, at(4));
  return database;
}

/** Makes the nth request that writes fail as it does when its worker is killed or the disk is full. Resolves to whether there were so many. */
function failingAt(nth: number, error: () => Error): { readonly reached: () => boolean } {
  let count = 0;
  for (const method of ['put', 'add', 'delete', 'clear'] as const) {
    const original = IDBObjectStore.prototype[method] as (...values: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype as unknown as Record<string, (...values: unknown[]) => unknown>, method).mockImplementation(function (this: unknown, ...values: unknown[]) {
      count += 1;
      if (count === nth) {
        (this as IDBObjectStore).transaction.abort();
        throw error();
      }
      return original.apply(this, values);
    });
  }
  return { reached: () => count >= nth };
}

const stored = async (database: Database) => JSON.stringify(await dump(database), (name, value: unknown) => (name === 'mark' ? '' : value));

describe.each([
  ['the worker is killed', () => new DOMException('gone', 'AbortError'), 'storage-failed'],
  ['the disk is full', () => new DOMException('full', 'QuotaExceededError'), 'storage-full'],
] as const)('when %s', (what, error, fault) => {
  it('during any kind of write, at any of its requests, all of the step is there or none of it', async () => {
    let cases = 0;
    for (const [name, write] of Object.entries(writes)) {
      // What saving an article does in two steps may end after the first: whole, and done again by the next.
      const whole = new Set<string>();
      const reference = await library();
      whole.add(await stored(reference));
      for (let nth = 1; nth <= 40; nth++) {
        const database = await library();
        const before = await stored(database);
        const failing = failingAt(nth, error);
        const outcome = await write(database).then(
          () => null,
          (failure: { fault?: string }) => failure.fault ?? String(failure),
        );
        const reached = failing.reached();
        vi.restoreAllMocks();
        if (!reached) break;
        cases += 1;
        expect.soft(outcome, `${name}, request ${nth}`).toBe(fault);
        const after = await stored(database);
        const isWhole = after === before || name === 'a saved article';
        expect.soft(isWhole, `${name}, request ${nth}`).toBe(true);
        // And the next try does it.
        await write(database);
      }
    }
    console.log(`${what}: ${cases} cases in ${Object.keys(writes).length} kinds of write`);
    expect(cases).toBeGreaterThan(Object.keys(writes).length);
  });

  it('during a restoration, it goes on where it was when done again', async () => {
    const full = await emptyLibrary();
    await fill(full, { articles: [sampleArticle], highlights: Array.from({ length: 30 }, (_, index) => sampleHighlight(`h${index}`)) });
    const before = await dump(full);
    const file = await backupOf(full);
    let cases = 0;
    for (let nth = 1; nth <= 62; nth += 6) {
      const database = await emptyLibrary();
      const backup = await open(file);
      const failing = failingAt(nth, error);
      await restoreBackup(database, backup, 'mine', at(9)).catch(() => undefined);
      expect(failing.reached()).toBe(true);
      vi.restoreAllMocks();
      await restoreBackup(database, backup, 'mine', at(10));
      expect((await dump(database)).highlights).toEqual(before.highlights);
      expect((await dump(database)).articles).toEqual(before.articles);
      cases += 1;
    }
    console.log(`${what} during a restoration: ${cases} cases`);
  });
});

describe('two windows', () => {
  it('that edit the same note keep both, the later one in sight and the other one undo away', async () => {
    const database = await library();
    const other = (await openDB('test')) as unknown as Database;
    await Promise.all([changeHighlight(database, 'a', { note: 'з вікна 1' }, at(10)), changeHighlight(other, 'a', { note: 'з вікна 2' }, at(11))]);
    other.close();
    const note = async () => (await highlightsOf(database, key)).find(({ id }) => id === 'a')?.note;
    expect(await note()).toBe('з вікна 2');
    await undo(database, key, at(12));
    expect(await note()).toBe('з вікна 1');
  });

  it('of which one undoes an import while the other has changed a part of it lose neither', async () => {
    const database = await library();
    const { group } = await writeImport(database, { articles: [], highlights: [{ before: null, after: sampleHighlight('x') }, { before: null, after: sampleHighlight('y') }] }, at(9));
    const other = (await openDB('test')) as unknown as Database;
    await changeHighlight(other, 'x', { note: 'моє' }, at(10));
    other.close();
    await undoGroup(database, group, at(11));
    expect((await highlightsOf(database, key)).map(({ id }) => id).sort()).toEqual(['a', 'b', 'x']);
  });
});

it('a newer version that takes the database over while a tab is open loses nothing, and the tab says so', async () => {
  const database = await library();
  const before = await stored(database);
  const newer = await openDB('test', newestVersion + 1);
  await expect(changeHighlight(database, 'a', { note: 'x' }, at(9))).rejects.toMatchObject({ name: 'DatabaseError' });
  await closeDatabase();
  await expect(openDatabase('test')).rejects.toMatchObject({ fault: 'storage-newer' });
  expect(await stored(newer as unknown as Database)).toBe(before);
  newer.close();
});
