import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { articleOf, changeArticle } from '../../utils/database/articles';
import { closeDatabase, openDatabase } from '../../utils/database/database';
import type { Database } from '../../utils/database/database';
import { addHighlight, changeHighlight, highlightsOf, redo, undo } from '../../utils/database/highlights';
import { purge } from '../../utils/database/purge';
import { at, useDatabase } from './library-world';
import { sampleArticle, sampleHighlight } from './sample';

const { key } = sampleArticle;
const openedDatabase = useDatabase();
let database: Database;

beforeEach(() => {
  database = openedDatabase();
});

describe('highlights in the database', () => {
  it('keeps a highlight with its article, and gives back every field', async () => {
    await addHighlight(database, sampleHighlight('a', { note: 'нотатка', tags: ['міст'] }), sampleArticle);
    expect(await highlightsOf(database, key)).toEqual([sampleHighlight('a', { note: 'нотатка', tags: ['міст'] })]);
    expect(await articleOf(database, key)).toEqual(sampleArticle);
  });

  it('lists the living ones of one article only, in order of creation', async () => {
    await addHighlight(database, sampleHighlight('later', { created: at(5) }), sampleArticle);
    await addHighlight(database, sampleHighlight('sooner', { created: at(1) }), sampleArticle);
    await addHighlight(database, sampleHighlight('gone', { created: at(2) }), sampleArticle);
    await addHighlight(database, sampleHighlight('other', { articleKey: 'https://other.example/x' }), { ...sampleArticle, key: 'https://other.example/x' });
    await changeHighlight(database, 'gone', { deleted: at(3) }, at(3));
    expect((await highlightsOf(database, key)).map(({ id }) => id)).toEqual(['sooner', 'later']);
  });

  it('does not overwrite what is known of an article when another highlight is added', async () => {
    await addHighlight(database, sampleHighlight('a'), sampleArticle);
    await changeArticle(database, key, { note: 'про міст', tags: ['мости'] }, at(8));
    await addHighlight(database, sampleHighlight('b'), { ...sampleArticle, updated: at(9) });
    expect(await articleOf(database, key)).toMatchObject({ note: 'про міст', tags: ['мости'], updated: at(9) });
  });

  it('answers null for a highlight that is not there', async () => {
    expect(await changeHighlight(database, 'nobody', { note: 'x' }, at(0))).toBeNull();
    expect(await articleOf(database, 'nowhere')).toBeNull();
  });

  it('writes nothing at all when one of its writes fails', async () => {
    const broken = { ...sampleHighlight('a'), id: undefined as unknown as string };
    await expect(addHighlight(database, broken, sampleArticle)).rejects.toMatchObject({ name: 'DatabaseError', fault: 'storage-failed' });
    expect(await articleOf(database, key)).toBeNull();
    expect(await database.count('changes')).toBe(0);
  });
});

describe('undo and redo', () => {
  it('walks back through every change and forward again, across a closed database', async () => {
    await addHighlight(database, sampleHighlight('a'), sampleArticle);
    await changeHighlight(database, 'a', { colour: 'blue' }, at(1));
    await changeHighlight(database, 'a', { note: 'так' }, at(2));
    await changeHighlight(database, 'a', { deleted: at(3) }, at(3));
    await closeDatabase();
    database = await openDatabase('test');

    expect(await undo(database, key, at(10))).toMatchObject({ deleted: null, note: 'так', colour: 'blue' });
    expect(await undo(database, key, at(11))).toMatchObject({ note: '', colour: 'blue' });
    expect(await undo(database, key, at(12))).toMatchObject({ colour: 'yellow' });
    expect(await undo(database, key, at(13))).toMatchObject({ deleted: at(13) });
    expect(await undo(database, key, at(14))).toBeNull();

    expect(await redo(database, key, at(20))).toMatchObject({ deleted: null, colour: 'yellow' });
    expect(await redo(database, key, at(21))).toMatchObject({ colour: 'blue' });
    expect(await redo(database, key, at(22))).toMatchObject({ note: 'так' });
    expect(await redo(database, key, at(23))).toMatchObject({ deleted: at(3) });
    expect(await redo(database, key, at(24))).toBeNull();
  });

  it('forgets what was undone once something new is done', async () => {
    await addHighlight(database, sampleHighlight('a'), sampleArticle);
    await changeHighlight(database, 'a', { colour: 'blue' }, at(1));
    await undo(database, key, at(2));
    await changeHighlight(database, 'a', { colour: 'pink' }, at(3));
    expect(await redo(database, key, at(4))).toBeNull();
    expect(await undo(database, key, at(5))).toMatchObject({ colour: 'yellow' });
  });

  it('keeps articles apart', async () => {
    const other = 'https://other.example/x';
    await addHighlight(database, sampleHighlight('a'), sampleArticle);
    await addHighlight(database, sampleHighlight('b', { articleKey: other }), { ...sampleArticle, key: other });
    expect(await undo(database, key, at(1))).toMatchObject({ id: 'a' });
    expect(await undo(database, key, at(2))).toBeNull();
    expect(await highlightsOf(database, other)).toHaveLength(1);
  });
});

describe('purging', () => {
  it('removes for good only what was deleted before the given moment', async () => {
    for (const id of ['old', 'young', 'alive']) await addHighlight(database, sampleHighlight(id), sampleArticle);
    await changeHighlight(database, 'old', { deleted: at(1) }, at(1));
    await changeHighlight(database, 'young', { deleted: at(9) }, at(9));
    expect(await purge(database, at(5))).toBe(1);
    expect((await database.getAllKeys('highlights')).sort()).toEqual(['alive', 'young']);
    expect(await undo(database, key, at(10))).toMatchObject({ id: 'young', deleted: null });
  });
});
