import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../utils/analysis/analysis';
import { rulesVersion } from '../../utils/analysis/rules-version';
import type { Article } from '../../utils/article/article';
import { renewByReading } from '../../utils/browser/renew-analyses';
import { contentOf } from '../../utils/database/contents';
import { closeDatabase, openDatabase } from '../../utils/database/database';
import { outdatedArticles } from '../../utils/database/renewal';
import { addRule, rulesFor } from '../../utils/database/rules';
import { analyse, openTestLibrary, shelve } from './open-shelf';
import { shelf } from './shelf';

const at = '2026-07-02T10:00:00.000Z';
const voda = 'hromada.example/voda';
const silent = () => undefined;

/** An analysis as an older program might have made it: it knew people by their surnames, and no facts. */
async function older(article: Article): Promise<Analysis> {
  const analysis = await analyse(article);
  const surname = (name: string) => name.split(' ').at(-1) ?? name;
  return {
    ...analysis,
    facts: [],
    participants: analysis.participants.map((one) => (one.kind === 'person' ? { ...one, name: surname(one.name) } : one)),
    quotes: analysis.quotes.map((one) => ({ ...one, speaker: one.speaker && { ...one.speaker, name: surname(one.speaker.name) } })),
  };
}

/** Stores the sample library, indexed, as an older program left it. */
async function oldLibrary(): Promise<ReturnType<typeof openTestLibrary>> {
  for (const article of shelf) await shelve(article);
  const database = await openDatabase('test');
  for (const content of await database.getAll('contents')) await database.put('contents', { ...content, analysis: await older(content.article), rules: 'older' });
  const library = openTestLibrary();
  while ((await library.step(5)) > 0);
  return library;
}

const rulesKept = async () => (await (await openDatabase('test')).getAll('contents')).map(({ rules }) => rules);
const people = async (library: ReturnType<typeof openTestLibrary>) => (await library.entries('people', (await library.list({ list: 'people', query: '', order: 'name' })).ids, '')).map((one) => one.kind === 'person' && one.name);

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
  await closeDatabase();
  vi.unstubAllGlobals();
});

describe('a library that older rules analysed', () => {
  it('is shown as it is until there is time, then analysed anew, once', async () => {
    const library = await oldLibrary();
    expect(await people(library)).toContain('Олійник');
    expect(new Set(await rulesKept())).toEqual(new Set(['older']));
    const parts: (number | null)[] = [];
    const begun = vi.fn();
    const slow = async (article: Article) => {
      parts.push(await library.renewing());
      return analyse(article);
    };
    expect(await library.renew(slow, begun)).toBe(shelf.length);
    expect(begun).toHaveBeenCalledOnce();
    expect(parts[0]).toBe(0);
    expect(parts.at(-1)).toBeCloseTo((shelf.length - 1) / shelf.length);
    expect(await library.renewing()).toBeNull();
    expect(new Set(await rulesKept())).toEqual(new Set([rulesVersion]));
    expect(await people(library)).toContain('Сергій Олійник');
    expect((await library.article(voda))?.content?.analysis?.facts.length).toBeGreaterThan(0);
    expect(await library.renew(() => Promise.reject(new Error('analysed twice')), silent)).toBe(0);
  });

  it('goes on where it was interrupted, losing and repeating nothing', async () => {
    const library = await oldLibrary();
    const seen: string[] = [];
    // The window is closed in the middle of the sixth: no answer ever comes.
    const interrupted = new Promise<void>((closed) => {
      void library.renew((article) => {
        seen.push(article.url);
        if (seen.length < 6) return analyse(article);
        closed();
        return new Promise(() => undefined);
      }, silent);
    });
    await interrupted;
    expect((await rulesKept()).filter((rules) => rules === rulesVersion)).toHaveLength(5);
    const next = openTestLibrary();
    // What was done is not yet in the index; all the same it is listed, and not analysed again.
    expect((await next.counts()).highlights).toBe(10);
    const again: string[] = [];
    await next.renew((article) => {
      again.push(article.url);
      return analyse(article);
    }, silent);
    expect([...seen.slice(0, 5), ...again].sort()).toEqual(shelf.map(({ key }) => `https://${key}`).sort());
    expect(await outdatedArticles(await openDatabase('test'), rulesVersion)).toEqual([]);
    expect(await people(next)).toContain('Сергій Олійник');
  });

  it('comes out the same when two windows do it at once', async () => {
    const library = await oldLibrary();
    await addRule(await openDatabase('test'), null, { kind: 'renamed', who: { name: 'Олійник', kind: 'person' }, name: 'С. Олійник' }, at);
    const other = openTestLibrary();
    await Promise.all([library.renew(analyse, silent), other.renew(analyse, silent)]);
    while ((await library.step(50)) > 0);
    expect(new Set(await rulesKept())).toEqual(new Set([rulesVersion]));
    for (const one of [library, other]) {
      one.changed();
      expect(await one.counts()).toMatchObject({ articles: 12, highlights: 10 });
      expect(await people(one)).toContain('С. Олійник');
    }
    // The decision was carried once, though two windows met it.
    expect(await rulesFor(await openDatabase('test'), null)).toHaveLength(2);
  });

  it('keeps highlights, notes, names and merged people', async () => {
    const library = await oldLibrary();
    const database = await openDatabase('test');
    const before = { articles: await database.getAll('articles'), highlights: await database.getAll('highlights'), versions: await database.getAll('versions') };
    await addRule(database, null, { kind: 'renamed', who: { name: 'Олійник', kind: 'person' }, name: 'С. Олійник' }, at);
    await addRule(database, null, { kind: 'same', one: { name: 'Гнатюк', kind: 'person' }, other: { name: 'Бондаренко', kind: 'person' } }, at);
    const quote = (await contentOf(database, voda))?.analysis?.quotes[0];
    await addRule(database, voda, { kind: 'speaker', quote: { text: quote?.text ?? '', start: quote?.parts[0]?.start ?? 0 }, speaker: { name: 'Олійник', kind: 'person' } }, at);
    await library.renew(analyse, silent);
    const names = await people(library);
    expect(names).toContain('С. Олійник');
    expect(names.filter((name) => /Гнатюк|Бондаренко/.test(String(name)))).toEqual(['Соломія Гнатюк']);
    expect((await library.article(voda))?.content?.analysis?.quotes[0]?.speaker).toMatchObject({ participant: expect.any(String) as string, via: 'correction' });
    expect({ articles: await database.getAll('articles'), highlights: await database.getAll('highlights'), versions: await database.getAll('versions') }).toEqual(before);
  });

  it('leaves an article as it was that cannot be analysed, and tries again another time', async () => {
    const library = await oldLibrary();
    const failing = (article: Article) => (article.url.endsWith('voda') ? Promise.reject(new Error('no')) : analyse(article));
    expect(await library.renew(failing, silent)).toBe(shelf.length - 1);
    expect((await contentOf(await openDatabase('test'), voda))?.rules).toBe('older');
    expect(await people(library)).toContain('Олійник');
    expect(await library.renew(analyse, silent)).toBe(1);
  });

  it('takes over what opening the page itself found, with the decisions', async () => {
    const library = await oldLibrary();
    const database = await openDatabase('test');
    await addRule(database, voda, { kind: 'renamed', who: { name: 'Олійник', kind: 'person' }, name: 'С. Олійник' }, at);
    const content = await contentOf(database, voda);
    if (!content) throw new Error('no text');
    await renewByReading(database, voda, { ...content.article, text: `${content.article.text} Ще.` }, await analyse(content.article));
    expect((await contentOf(database, voda))?.rules).toBe('older');
    await renewByReading(database, voda, content.article, await analyse(content.article));
    expect((await contentOf(database, voda))?.rules).toBe(rulesVersion);
    expect((await library.article(voda))?.content?.analysis?.participants.map(({ name }) => name)).toContain('С. Олійник');
  });
});
