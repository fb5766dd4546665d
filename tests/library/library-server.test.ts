import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryReply, LibraryRequest } from '../../utils/browser/library-calls';
import { LibraryIndex } from '../../utils/browser/library-index';
import { serveLibrary } from '../../utils/browser/library-server';
import { closeDatabase, DatabaseError, openDatabase } from '../../utils/database/database';
import type { ListAnswer } from '../../utils/library/entries';
import { SearchIndex } from '../../utils/library/search-index';
import { analyse, openTestLibrary, shelve } from './open-shelf';
import { shelf } from './shelf';

const services = { database: () => openDatabase('test'), exclusively: <Result>(work: () => Promise<Result>) => work(), inTurn: <Result>(work: () => Promise<Result>) => work(), tellAll: () => undefined, correct: <Analysis>(analysis: Analysis) => analysis };
const list = { list: 'highlights', query: 'міст ', order: 'best', rows: { from: 0, to: 5 } } as const;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(async () => {
  vi.restoreAllMocks();
  await closeDatabase();
  vi.unstubAllGlobals();
});

/** A served library, and its window, which analyses what it is asked to unless told otherwise. */
function open({ analysing = analyse, ...changed }: Partial<Parameters<typeof serveLibrary>[0]> & { readonly analysing?: typeof analyse } = {}) {
  const said: LibraryReply[] = [];
  const server = serveLibrary({ ...services, ...changed }, (reply) => {
    said.push(structuredClone(reply));
    if (reply.id !== null || reply.analyse === null) return;
    const { number, article } = reply.analyse;
    analysing(article).then((analysis) => server.hear({ analysed: number, analysis }), () => server.hear({ analysed: number, analysis: null }));
  });
  const replyTo = (id: number) => said.find((reply) => reply.id === id);
  let last = 0;
  const ask = (procedure: string, ...values: readonly unknown[]) => {
    server.hear({ id: (last += 1), procedure, values } as LibraryRequest);
    const id = last;
    return { id, reply: () => vi.waitUntil(() => replyTo(id), { timeout: 15_000 }) };
  };
  const stale = async () => (await openDatabase('test')).count('stale');
  return { server, said, ask, replyTo, indexed: () => vi.waitUntil(async () => (await stale()) === 0, { timeout: 15_000 }), stale };
}

/** Lets one slice be indexed; afterwards does as told. */
function onlyOnce(afterwards: () => Promise<never>) {
  let times = 0;
  return <Result>(work: () => Promise<Result>): Promise<Result> => ((times += 1) === 1 ? work() : afterwards());
}

const shelveAll = async () => {
  for (let copy = 0; copy < 4; copy++) for (const article of shelf) await shelve({ ...article, key: `${article.key}/${copy}`, highlights: (article.highlights ?? []).map((one) => ({ ...one, id: `${one.id}/${copy}` })) });
};

describe('the library in its worker', () => {
  it('indexes nothing before its window asks how far the index is; then all of it, and tells', async () => {
    await shelveAll();
    const { ask, said, indexed, stale } = open();
    await ask('list', { list: 'articles', query: '', order: 'saved' }).reply();
    expect(await stale()).toBe(48);
    expect(await ask('indexing').reply()).toMatchObject({ ok: true, value: 0 });
    await indexed();
    await vi.waitUntil(() => said.some((reply) => reply.id === null && reply.analyse === null), { timeout: 15_000 });
    expect(await ask('indexing').reply()).toMatchObject({ value: null });
    const answered = await ask('list', list).reply();
    expect((answered as { value: ListAnswer }).value.ids).toHaveLength(4);
    expect((answered as { value: ListAnswer }).value.entries).toHaveLength(4);
  });

  it('has read the index before the first letter is typed', async () => {
    await shelveAll();
    const before = openTestLibrary();
    while ((await before.step(50)) > 0);
    const { ask } = open();
    const find = vi.spyOn(SearchIndex.prototype, 'find');
    await ask('indexing').reply();
    await vi.waitUntil(() => find.mock.calls.length === 6, { timeout: 15_000 });
    expect(new Set(find.mock.calls.map(([{ kind }]) => kind))).toEqual(new Set(['article', 'highlight', 'quote']));
  });

  it('answers between two slices, with what is ready', async () => {
    await shelveAll();
    const { ask, server, stale } = open({ exclusively: onlyOnce(() => new Promise(() => undefined)) });
    server.changed();
    await vi.waitUntil(async () => (await stale()) === 28, { timeout: 15_000 });
    const answered = (await ask('list', { list: 'articles', query: 'harbour ', order: 'best' }).reply()) as { value: ListAnswer };
    expect(answered.value.ids).toHaveLength(4);
    expect(await stale()).toBe(28);
  });

  it('goes on where another one was interrupted, and neither loses nor doubles anything', async () => {
    await shelveAll();
    // A window that is closed takes its worker along, whatever that was about to write.
    const begun = open({ exclusively: onlyOnce(() => Promise.reject(new Error('closed'))) });
    begun.server.changed();
    await vi.waitUntil(async () => (await begun.stale()) === 28, { timeout: 15_000 });
    const next = open();
    next.server.changed();
    await next.indexed();
    const counted = (await next.ask('counts').reply()) as { value: Record<string, number> };
    expect(counted.value).toMatchObject({ articles: 48, highlights: 40 });
    const found = (await next.ask('list', list).reply()) as { value: ListAnswer };
    expect(new Set(found.value.ids).size).toBe(4);
    expect(found.value.ids).toHaveLength(4);
  });

  it('neither searches for nor answers a question that was dropped', async () => {
    await shelveAll();
    const { ask, server, said, indexed } = open();
    server.changed();
    await indexed();
    const find = vi.spyOn(SearchIndex.prototype, 'find');
    const dropped = ask('list', list);
    server.hear({ dropped: dropped.id });
    await ask('list', { ...list, query: 'школа ' }).reply();
    expect(find.mock.calls.filter(([{ query }]) => query.clauses.some((clause) => clause.kind === 'words' && clause.words[0] === 'міст'))).toEqual([]);
    expect(said.some(({ id }) => id === dropped.id)).toBe(false);
    server.hear({ dropped: 999 });
  });

  it('says what is wrong with the database, and knows no other questions', async () => {
    const { ask, said } = open({ database: () => Promise.reject(new DatabaseError('storage-full')) });
    expect(await ask('counts').reply()).toMatchObject({ ok: false, fault: 'storage-full' });
    ask('constructor');
    ask('changed');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(said).toHaveLength(1);
  });

  it('keeps answering when its window cannot analyse', async () => {
    await shelveAll();
    const { ask, server, stale } = open({ analysing: () => Promise.reject(new Error('no word lists')) });
    server.changed();
    expect(await ask('list', { list: 'articles', query: '', order: 'saved' }).reply()).toMatchObject({ ok: true });
    expect(await stale()).toBe(48);
  });

  it('reads each part of the index once, however many questions come while it is read', async () => {
    await shelveAll();
    const { server, indexed } = open();
    server.changed();
    await indexed();
    const segments = await (await openDatabase('test')).count('segments');
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const read = () => get.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'segments').length;
    const index = new LibraryIndex({ ...services, analyse });
    await Promise.all([index.load(), index.load(), index.refresh(), index.refresh()]);
    expect(read()).toBe(segments);
    expect(index.search.parts).toHaveLength(segments);
    await index.refresh();
    expect(read()).toBe(segments);
  });
});
