import { describe, expect, it } from 'vitest';
import { articleOf, changeArticle } from '../../utils/database/articles';
import { addHighlight, changeHighlight, highlightsOf } from '../../utils/database/highlights';
import { undoGroup, undoChanges } from '../../utils/database/history';
import { keysByTitle, storedRecords, writeImport } from '../../utils/database/import-records';
import { at, useDatabase } from './library-world';
import { sampleArticle, sampleHighlight } from './sample';

const database = useDatabase();
const { key } = sampleArticle;
const isNew = <Stored>(after: Stored) => ({ before: null, after });

describe('an import', () => {
  it('is written at one go and taken back at one go', async () => {
    const result = await writeImport(database(), { articles: [isNew(sampleArticle)], highlights: [isNew(sampleHighlight('a')), isNew(sampleHighlight('b'))] }, at(1));
    expect(result).toMatchObject({ written: 3, changedMeanwhile: 0 });
    expect(await highlightsOf(database(), key)).toHaveLength(2);
    expect(await database().get('stale', key)).toBeDefined();
    expect(await undoGroup(database(), result.group, at(2))).toBe(3);
    expect(await highlightsOf(database(), key)).toEqual([]);
    expect(await articleOf(database(), key)).toMatchObject({ deleted: at(2) });
    expect(await undoGroup(database(), result.group, at(3))).toBe(0);
  });

  it('writes nothing at all when one of its writes fails', async () => {
    const broken = { ...sampleHighlight('b'), id: undefined as unknown as string };
    await expect(writeImport(database(), { articles: [isNew(sampleArticle)], highlights: [isNew(sampleHighlight('a')), isNew(broken)] }, at(1))).rejects.toMatchObject({ fault: 'storage-failed' });
    expect([await database().count('articles'), await database().count('highlights'), await database().count('changes')]).toEqual([0, 0, 0]);
  });

  it('leaves alone what another window has changed since the records were compared', async () => {
    await addHighlight(database(), sampleHighlight('a'), sampleArticle);
    const { articles, highlights } = await storedRecords(database(), [key], ['a', 'nobody']);
    const before = highlights.get(key)![0]!;
    await changeHighlight(database(), 'a', { note: 'in the other window' }, at(3));
    const article = articles.get(key)!;
    const result = await writeImport(database(), { articles: [{ before: article, after: { ...article, note: 'from the file' } }], highlights: [{ before, after: { ...before, note: 'from the file' } }, isNew(sampleHighlight('a'))] }, at(4));
    expect(result).toMatchObject({ written: 1, changedMeanwhile: 2 });
    expect((await highlightsOf(database(), key))[0]?.note).toBe('in the other window');
  });

  it('is taken back without what was changed after it', async () => {
    const { group } = await writeImport(database(), { articles: [isNew(sampleArticle)], highlights: [isNew(sampleHighlight('a', { updated: at(1) })), isNew(sampleHighlight('b'))] }, at(1));
    await changeHighlight(database(), 'a', { note: 'kept' }, at(2));
    await changeArticle(database(), key, { note: 'kept too' }, at(3));
    expect(await undoGroup(database(), group, at(4))).toBe(1);
    expect((await highlightsOf(database(), key)).map(({ id }) => id)).toEqual(['a']);
    // The person's own last change is still the first to be undone.
    expect(await undoChanges(database(), {}, at(5))).toMatchObject([{ store: 'articles', after: { note: '' } }]);
  });

  it('asks only for the records it may meet', async () => {
    await addHighlight(database(), sampleHighlight('a'), sampleArticle);
    await addHighlight(database(), sampleHighlight('x', { articleKey: 'other.example/x' }), { ...sampleArticle, key: 'other.example/x', title: 'Інше' });
    const records = await storedRecords(database(), [key, 'nowhere'], ['x', 'nobody']);
    expect([...records.articles.keys()]).toEqual([key]);
    expect([...records.takenIds]).toEqual([['x', 'other.example/x']]);
    expect(await keysByTitle(database())).toEqual(new Map([['Міст', [key]], ['Інше', ['other.example/x']]]));
  });
});
