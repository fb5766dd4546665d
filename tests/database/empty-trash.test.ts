import { describe, expect, it } from 'vitest';
import { articleOf, saveArticle } from '../../utils/database/articles';
import { contentOf } from '../../utils/database/contents';
import { emptyTrash, purgeSelection } from '../../utils/database/empty-trash';
import { addHighlight, highlightsOf } from '../../utils/database/highlights';
import { undoable, undoChanges } from '../../utils/database/history';
import { addRule, rulesFor } from '../../utils/database/rules';
import { deleteSelection, restoreSelection, tagSelection } from '../../utils/database/selection';
import { versionsOf } from '../../utils/database/versions';
import { at, reading, useDatabase } from './library-world';
import { sampleArticle, sampleHighlight } from './sample';

const base = useDatabase();

/** Two articles, each with two highlights; `a` goes into the trash at 5, `b1` at 6. */
async function twoArticles(): Promise<void> {
  for (const key of ['a', 'b']) {
    await saveArticle(base(), reading(key, 'Міст.'), at(1));
    for (const number of [1, 2]) await addHighlight(base(), sampleHighlight(`${key}${number}`, { articleKey: key }), { ...sampleArticle, key });
    await addRule(base(), key, { kind: 'not-a-quote', quote: { text: 'так', start: 3 } }, at(2));
  }
  await deleteSelection(base(), { articles: ['a'], highlights: [] }, at(5));
  await deleteSelection(base(), { articles: [], highlights: ['b1'] }, at(6));
}

const everything = async () => (await Promise.all(['articles', 'contents', 'highlights', 'versions', 'rules'].map((store) => base().getAllKeys(store as 'articles')))).map((keys) => keys.length);

describe('deleting for good', () => {
  it('takes an article with all that belongs to it, and nothing else', async () => {
    await twoArticles();
    expect(await purgeSelection(base(), { articles: ['a'], highlights: [] })).toBe(1);
    expect(await articleOf(base(), 'a')).toBeNull();
    expect(await contentOf(base(), 'a')).toBeNull();
    expect(await versionsOf(base(), 'a')).toEqual([]);
    expect(await rulesFor(base(), 'a')).toEqual([]);
    expect(await base().getAllFromIndex('highlights', 'byArticle', 'a')).toEqual([]);
    expect((await highlightsOf(base(), 'b')).map(({ id }) => id)).toEqual(['b2']);
    expect(await base().get('highlights', 'b1')).toBeDefined();
    expect(await base().get('stale', 'a')).toBeDefined();
  });

  it('never touches what lives, also when another window has just brought it back', async () => {
    await twoArticles();
    await restoreSelection(base(), { articles: ['a'], highlights: ['b1'] }, at(7));
    const before = await everything();
    expect(await purgeSelection(base(), { articles: ['a', 'b', 'nobody'], highlights: ['a1', 'b1', 'b2', 'nobody'] })).toBe(0);
    expect(await everything()).toEqual(before);
  });

  it('leaves nothing for an undo to bring back by halves, and the rest of the log as it was', async () => {
    await twoArticles();
    await tagSelection(base(), { articles: ['b'], highlights: ['b2'] }, ['мости'], [], at(7));
    await purgeSelection(base(), { articles: ['a'], highlights: ['b1'] });
    while ((await undoable(base(), {})).undo) await undoChanges(base(), {}, at(8));
    expect(await articleOf(base(), 'a')).toBeNull();
    expect(await base().getAllKeys('highlights')).toEqual(['b2']);
    expect((await articleOf(base(), 'b'))?.tags).toEqual([]);
  });

  it('empties the trash of what was told, not of what came in after the question', async () => {
    await twoArticles();
    expect(await emptyTrash(base(), at(5))).toBe(1);
    expect(await articleOf(base(), 'a')).toBeNull();
    expect(await base().get('highlights', 'b1')).toBeDefined();
    expect(await emptyTrash(base(), at(6))).toBe(1);
    expect(await base().getAllKeys('highlights')).toEqual(['b2']);
    expect(await emptyTrash(base(), at(9))).toBe(0);
  });
});
