import { beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../utils/database/database';
import { purgeSelection } from '../../utils/database/empty-trash';
import { deleteSelection, restoreSelection } from '../../utils/database/selection';
import type { ListOrder } from '../../utils/library/entries';
import { useShelf } from './open-shelf';

const library = useShelf();
const at = (minute: number) => `2026-07-02T10:0${minute}:00.000Z`;
const trash = async (query = '', order: ListOrder = 'deleted') => (await library().list({ list: 'trash', query, order })).ids;

describe('the trash', () => {
  beforeAll(async () => {
    const database = await openDatabase('test');
    await deleteSelection(database, { articles: ['hromada.example/voda'], highlights: [] }, at(1));
    await deleteSelection(database, { articles: ['courier.example/harbour'], highlights: ['h-mist-1', 'h-metro'] }, at(2));
    await deleteSelection(database, { articles: ['kyiv.example/rynok'], highlights: [] }, at(3));
  });

  it('is sorted by when things were deleted, by what goes first, and by title', async () => {
    const newest = await trash();
    expect(newest[0]).toBe('kyiv.example/rynok');
    expect(newest.at(-1)).toBe('hromada.example/voda');
    expect(newest).toHaveLength(5);
    const soonest = await trash('', 'final');
    expect([soonest[0], soonest.at(-1)]).toEqual(['hromada.example/voda', 'kyiv.example/rynok']);
    const titles = await trash('', 'title');
    expect(titles.indexOf('hromada.example/voda')).toBeLessThan(titles.indexOf('kyiv.example/rynok'));
  });

  it.each<[string, string[]]>([
    ['тарифів ', ['hromada.example/voda']],
    ['грошей ', ['h-mist-1']],
    ['обіцянка ', ['h-mist-1']],
    // Of an article in the trash the notes of its highlights are found too.
    ['"порівняти з 2022"', ['hromada.example/voda']],
    ['-тарифи has:note', ['courier.example/harbour', 'h-metro', 'h-mist-1']],
    ['has:note', ['courier.example/harbour', 'h-metro', 'h-mist-1', 'hromada.example/voda']],
    ['сайт:громада', ['hromada.example/voda']],
    ['site:visnyk.example', ['h-mist-1']],
    ['before:2025-12', ['kyiv.example/rynok']],
    ['person:Олійник', ['hromada.example/voda']],
    ['tag:storms', ['courier.example/harbour']],
    ['colour:green', ['h-mist-1']],
    ['Умєров', []],
  ])('finds %s', async (query, expected) => {
    expect([...(await trash(query, 'best'))].sort()).toEqual(expected);
  });

  it('tells of each thing how long it can be brought back, and what went there with it', async () => {
    const [article, highlight] = await library().entries('trash', ['hromada.example/voda', 'h-mist-1'], 'тариф');
    expect(article).toMatchObject({ kind: 'article', highlights: 1, trashed: { deleted: at(1), final: '2026-08-01T10:01:00.000Z' } });
    expect(article?.kind === 'article' && article.excerpt).toContain('тариф');
    expect(highlight).toMatchObject({ kind: 'highlight', trashed: { deleted: at(2) } });
  });

  it('lets an article in it be read, with the highlights that went there with it', async () => {
    const saved = await library().article('hromada.example/voda');
    expect(saved?.article.deleted).toBe(at(1));
    expect(saved?.highlights.map(({ highlight }) => highlight.id)).toEqual(['h-voda']);
    expect(saved?.content?.article.text).toContain('тарифи');
  });

  it('has no longer what was brought back or deleted for good, nor finds it', async () => {
    const database = await openDatabase('test');
    await restoreSelection(database, { articles: [], highlights: ['h-mist-1'] }, at(4));
    expect(await trash('грошей ', 'best')).toEqual([]);
    await purgeSelection(database, { articles: ['hromada.example/voda'], highlights: ['h-metro'] });
    expect([...(await trash())].sort()).toEqual(['courier.example/harbour', 'kyiv.example/rynok']);
    expect(await trash('тарифів ', 'best')).toEqual([]);
    expect(await library().article('hromada.example/voda')).toBeNull();
    expect((await library().counts()).trash).toBe(2);
  });
});
