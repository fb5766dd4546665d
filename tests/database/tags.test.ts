import { describe, expect, it, vi } from 'vitest';
import { changeArticle } from '../../utils/database/articles';
import { addHighlight, changeHighlight } from '../../utils/database/highlights';
import { deleteSelection } from '../../utils/database/selection';
import { tagsInUse } from '../../utils/database/tags';
import { at, useDatabase } from './library-world';
import { sampleArticle, sampleHighlight } from './sample';

const database = useDatabase();
const store = (id: string, tags: readonly string[], article = sampleArticle) => addHighlight(database(), sampleHighlight(id, { articleKey: article.key, tags }), article);

describe('tags in use', () => {
  it('are none where nothing is tagged', async () => {
    await store('a', []);
    expect(await tagsInUse(database())).toEqual([]);
  });

  it('are those of articles and highlights, most used first, each once', async () => {
    await store('a', ['бюджет', 'міст']);
    await store('b', ['міст', 'міст']);
    await changeArticle(database(), sampleArticle.key, { tags: ['суд', 'міст'] }, at(1));
    expect(await tagsInUse(database())).toEqual(['міст', 'бюджет', 'суд']);
  });

  it('are not those of what is in the trash, until it is taken out', async () => {
    await store('a', ['міст', 'школа', 'школа']);
    await store('b', ['міст']);
    await changeHighlight(database(), 'a', { deleted: at(1) }, at(1));
    expect(await tagsInUse(database())).toEqual(['міст']);
    await changeHighlight(database(), 'a', { deleted: null }, at(2));
    expect(await tagsInUse(database())).toEqual(['міст', 'школа']);
    await changeArticle(database(), sampleArticle.key, { tags: ['суд'] }, at(3));
    await deleteSelection(database(), { articles: [sampleArticle.key], highlights: [] }, at(4));
    expect(await tagsInUse(database())).toEqual([]);
  });

  it('are found without reading what lives', async () => {
    await store('a', ['міст']);
    const reads = [vi.spyOn(IDBObjectStore.prototype, 'getAll'), vi.spyOn(IDBObjectStore.prototype, 'get'), vi.spyOn(IDBObjectStore.prototype, 'openCursor'), vi.spyOn(IDBIndex.prototype, 'openCursor')];
    expect(await tagsInUse(database())).toEqual(['міст']);
    for (const read of reads) expect(read).not.toHaveBeenCalled();
  });
});
