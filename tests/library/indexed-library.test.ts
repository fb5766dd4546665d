import { describe, expect, it } from 'vitest';
import { changeArticle } from '../../utils/database/articles';
import { openDatabase } from '../../utils/database/database';
import { changeHighlight } from '../../utils/database/highlights';
import { undoChanges } from '../../utils/database/history';
import { addRule, removeRule } from '../../utils/database/rules';
import { deleteSelection, restoreSelection } from '../../utils/database/selection';
import { openTestLibrary, shelve, useShelf } from './open-shelf';
import { shelf } from './shelf';

const library = useShelf();
const ids = async (query: string, list = 'articles' as const) => (await library().list({ list, query, order: 'best' })).ids;
const at = '2026-07-02T10:00:00.000Z';

describe('the library over its index', () => {
  it('lists and counts everything, and orders it', async () => {
    expect(await library().counts()).toMatchObject({ articles: 12, highlights: 10, orphans: 0, trash: 0 });
    const titles = await library().list({ list: 'articles', query: '', order: 'published' });
    expect(titles.ids).toHaveLength(12);
    const { ids: quotes } = await library().list({ list: 'quotes', query: '', order: 'speaker' });
    expect(quotes.length).toBeGreaterThan(8);
    expect(await library().indexing()).toBeNull();
  });

  it('fills entries, with an excerpt around the first hit', async () => {
    const [article] = await library().entries('articles', ['hromada.example/oborona', 'nowhere'], 'постачання');
    expect(article).toMatchObject({ kind: 'article', highlights: 1, readable: true, tags: ['оборона'] });
    expect(article?.kind === 'article' && article.excerpt).toContain('постачання');
    expect(await library().entries('highlights', ['h-mist-1'], '')).toMatchObject([{ words: 'Гроші на міст є', site: 'Вісник Вільхівки', colour: 'green' }]);
    expect(await library().entries('tags', ['тарифи'], '')).toMatchObject([{ articles: 1, highlights: 1 }]);
    expect(await library().entries('quotes', ['hromada.example/voda q1'], '')).toMatchObject([{ speaker: 'Сергій Олійник', person: 'person сергій олійник' }]);
  });

  it('gives the rows that are seen with the answer, the same as one by one', async () => {
    const rows = { from: 1, to: 3 };
    for (const list of ['articles', 'highlights', 'quotes', 'people', 'tags'] as const) {
      const { ids, entries } = await library().list({ list, query: '', order: 'best', rows });
      expect(entries.map(({ id }) => id)).toEqual(ids.slice(1, 3));
      expect(entries).toEqual(await library().entries(list, ids.slice(1, 3), ''));
      expect((await library().list({ list, query: '', order: 'best' })).entries).toEqual([]);
    }
    const { entries } = await library().list({ list: 'articles', query: 'постачання', order: 'best', rows: { from: 0, to: 9 } });
    expect(entries[0]).toMatchObject({ id: 'hromada.example/oborona', excerpt: expect.stringContaining('постачання') });
  });

  it('counts living highlights alike before the index is there', async () => {
    const database = await openDatabase('test');
    await changeHighlight(database, 'h-mist-1', { deleted: at }, at);
    const count = async (open: ReturnType<typeof openTestLibrary>) => {
      const { entries } = await open.list({ list: 'articles', query: '', order: 'title', rows: { from: 0, to: 12 } });
      return entries.map((entry) => [entry.id, entry.kind === 'article' && entry.highlights]);
    };
    while ((await library().step(50)) > 0);
    const unindexed = await count(openTestLibrary());
    expect(unindexed).toContainEqual(['visnyk.example/mist', 1]);
    await library().counts();
    expect(await count(library())).toEqual(unindexed);
    await changeHighlight(database, 'h-mist-1', { deleted: null }, at);
    while ((await library().step(50)) > 0);
  });

  it('shows what was stored before the question, without being told', async () => {
    const database = await openDatabase('test');
    await changeArticle(database, 'kyiv.example/rynok', { note: 'жирафа' }, at);
    expect(await ids('жирафи ')).toEqual(['kyiv.example/rynok']);
    await deleteSelection(database, { articles: ['kyiv.example/rynok'], highlights: [] }, at);
    expect(await ids('жирафи ')).toEqual([]);
    expect((await library().list({ list: 'trash', query: '', order: 'deleted' })).ids).toEqual(['kyiv.example/rynok']);
    await restoreSelection(database, { articles: ['kyiv.example/rynok'], highlights: [] }, at);
    expect(await ids('жирафи ')).toEqual(['kyiv.example/rynok']);
  });

  it('lets two windows see one index', async () => {
    const other = openTestLibrary();
    expect((await other.list({ list: 'articles', query: 'Заячківський ', order: 'best' })).ids).toEqual(['visnyk.example/mist']);
    await changeArticle(await openDatabase('test'), 'sud.example/vyrok', { note: 'пінгвін' }, at);
    expect((await other.list({ list: 'articles', query: 'пінгвіни ', order: 'best' })).ids).toEqual(['sud.example/vyrok']);
    expect(await ids('пінгвіни ')).toEqual(['sud.example/vyrok']);
  });

  it('builds the index anew when a part of it is damaged', async () => {
    const database = await openDatabase('test');
    const [segment] = await database.getAll('segments');
    new Uint8Array(segment!.bytes)[segment!.bytes.byteLength >> 1]! ^= 255;
    await database.put('segments', segment!);
    const reopened = openTestLibrary();
    while ((await reopened.step(50)) > 0);
    expect((await reopened.list({ list: 'articles', query: 'Заячківський ', order: 'best' })).ids).toEqual(['visnyk.example/mist']);
    expect((await reopened.counts()).highlights).toBe(10);
  });

  it('merges its parts without losing or doubling anything', async () => {
    const database = await openDatabase('test');
    for (let round = 0; round < 12; round++) {
      await changeArticle(database, shelf[round % shelf.length]!.key, { note: `коло ${round}` }, at);
      await library().step(50);
    }
    expect(await database.count('segments')).toBeLessThanOrEqual(9);
    expect(await library().counts()).toMatchObject({ articles: 12, highlights: 10 });
    expect(await ids('Умєров ')).toEqual(['hromada.example/oborona', 'courier.example/umerov']);
  });

  it('puts what the person decided about an article into its lists, its page and the book', async () => {
    const database = await openDatabase('test');
    const quotes = async () => (await library().list({ list: 'quotes', query: 'person:Олійник ', order: 'best' })).ids;
    expect(await quotes()).toEqual(['hromada.example/voda q1']);
    const content = (await library().article('hromada.example/voda'))?.content;
    const quote = content?.analysis?.quotes[0];
    const rule = await addRule(database, 'hromada.example/voda', { kind: 'not-a-quote', quote: { text: quote!.text, start: quote!.parts[0]!.start } }, at);
    expect(await quotes()).toEqual([]);
    expect((await library().article('hromada.example/voda'))?.content?.analysis?.quotes).toEqual([]);
    expect((await library().person('person сергій олійник'))?.quotes).toEqual([]);
    await removeRule(database, rule.id, at);
    expect(await quotes()).toEqual(['hromada.example/voda q1']);
  });

  it('keeps the book of people: roles, quotes in time order, and what a person joined', async () => {
    const page = await library().person('person рустем умєров');
    expect(page).toMatchObject({ name: 'Рустем Умєров', sort: 'person', months: [{ month: '2026-02', mentions: 3 }] });
    expect(page?.quotes.map(({ entry, parts }) => [entry.text, parts])).toEqual([['Ми домовилися про графік постачання', ['Ми домовилися про графік постачання']]]);
    expect(await library().mergePeople(['person рустем умєров', 'person rustem umerov'])).toBe(true);
    const merged = await library().person('person рустем умєров');
    expect(merged?.articles.map(({ id }) => id)).toEqual(['courier.example/umerov', 'hromada.example/oborona']);
    expect(merged?.aliases.find(({ name }) => name === 'Rustem Umerov')).toMatchObject({ separable: true });
    await shelve({ key: 'x.example/later', title: 'Later', text: 'Rustem Umerov came back to the shipyard, he said.', site: 'X', published: '2026-06-20', language: 'en' });
    expect((await library().person('person рустем умєров'))?.articles).toHaveLength(3);
    expect(await library().splitPerson('person рустем умєров', 'Rustem Umerov')).toBe(true);
    expect((await library().person('person рустем умєров'))?.articles).toHaveLength(1);
    expect(await library().person('person nobody')).toBeNull();
  });

  it('remembers who was parted by hand, for articles that come later too, and forgets it at one go', async () => {
    const database = await openDatabase('test');
    const person = async (id: string) => (await library().person(id))?.articles.map(({ id: key }) => key) ?? null;
    const clinic = { title: 'Лікарня', language: 'uk', site: 'Громада' } as const;
    await shelve({ ...clinic, key: 'clinic.example/1', text: 'Хірург Рустем Умєров провів складну операцію.\n«Пацієнт житиме», – сказав Рустем Умєров.', published: '2026-03-03' });
    const [whole] = (await library().list({ list: 'people', query: 'умєров ', order: 'articles' })).ids;
    const before = await person(whole!);
    expect(before).toContain('clinic.example/1');
    const other = { name: 'Рустем Умєров', remark: 'хірург', signs: { roles: ['хірург'], names: [], sites: [] } };
    expect(await library().partPerson(whole!, ['nowhere.example/1'], other)).toBe(false);
    expect(await library().partPerson(whole!, ['clinic.example/1'], other)).toBe(true);
    expect(await person(whole!)).toEqual(before?.filter((key) => key !== 'clinic.example/1'));
    const parted = (await library().person(whole!))?.rules[0]?.entry ?? '';
    expect(await library().person(parted)).toMatchObject({ name: 'Рустем Умєров', remark: 'хірург', quotes: [{ entry: { text: 'Пацієнт житиме' } }] });
    expect(await library().entries('quotes', ['clinic.example/1 q1'], '')).toMatchObject([{ person: parted }]);
    await shelve({ ...clinic, key: 'clinic.example/2', text: 'До лікарні повернувся хірург Рустем Умєров, він відпочивав у горах.', published: '2026-04-03' });
    expect(await person(parted)).toEqual(['clinic.example/2', 'clinic.example/1']);
    // Merging the two again takes the rule back; undo brings it back.
    expect(await library().mergePeople([whole!, parted])).toBe(true);
    expect(await person(parted)).toBeNull();
    expect(await person(whole!)).toHaveLength(before!.length + 1);
    await undoChanges(database, {}, at);
    library().changed();
    expect(await person(parted)).toHaveLength(2);
  });
});
