import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeDatabase, openDatabase } from '../../utils/database/database';
import type { Database } from '../../utils/database/database';
import { undoChanges } from '../../utils/database/history';
import { renameTags } from '../../utils/database/rename-tags';
import { tagsInUse } from '../../utils/database/tags';
import { shelve } from '../library/open-shelf';
import { shelf } from '../library/shelf';

const now = '2026-07-02T10:00:00.000Z';
let database: Database;
const tagsOf = async (key: string) => (await database.get('articles', key))?.tags;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  for (const article of shelf) await shelve(article);
  database = await openDatabase('test');
});
afterEach(async () => {
  await closeDatabase();
  vi.unstubAllGlobals();
});

it('renames a tag on articles and highlights, the trash included, and takes it back at one go', async () => {
  await database.put('highlights', { ...(await database.get('highlights', 'h-voda'))!, deleted: now });
  expect((await renameTags(database, ['тарифи'], 'ціни', now)).sort()).toEqual(['hromada.example/voda']);
  expect(await tagsOf('hromada.example/voda')).toEqual(['ціни', 'бюджет']);
  expect((await database.get('highlights', 'h-voda'))?.tags).toEqual(['ціни']);
  expect(await database.get('stale', 'hromada.example/voda')).toBeDefined();
  await undoChanges(database, {}, now);
  expect(await tagsOf('hromada.example/voda')).toEqual(['тарифи', 'бюджет']);
  expect((await database.get('highlights', 'h-voda'))?.tags).toEqual(['тарифи']);
});

it('makes several one, also one that is there already, each once', async () => {
  await renameTags(database, ['мости', 'тарифи', 'бюджет'], 'бюджет', now);
  expect(await tagsOf('visnyk.example/mist')).toEqual(['бюджет']);
  expect(await tagsOf('hromada.example/voda')).toEqual(['бюджет']);
  expect(await tagsInUse(database)).not.toContain('мости');
});

it('takes tags off, whatever marks they have in them, and nothing that only looks like them', async () => {
  await renameTags(database, ['тарифи'], 'так "звані" тарифи', now);
  await renameTags(database, ['бюджет'], 'Так "звані" тарифи', now);
  await renameTags(database, ['так "звані" тарифи'], null, now);
  expect(await tagsOf('hromada.example/voda')).toEqual(['Так "звані" тарифи']);
  expect(await renameTags(database, ['немає'], 'x', now)).toEqual([]);
});
