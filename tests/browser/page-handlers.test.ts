import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageHandlers } from '../../utils/browser/page-handlers';
import { closeDatabase, openDatabase } from '../../utils/database/database';
import type { ArticleIdentity, HighlightDraft } from '../../utils/database/records';
import type { Caller } from '../../utils/messages';
import { sampleHighlight } from '../database/sample';

const url = 'https://visnyk.example/news/mist?utm_source=mail';
const page: ArticleIdentity = { url, canonicalUrl: 'https://visnyk.example/news/mist', title: 'Міст', language: 'uk' };
const draft: HighlightDraft = { page, selectors: sampleHighlight('a').selectors, paragraph: 'Сказав, що міст відкриють у червні.', colour: 'pink', note: '', tags: [] };
const tab = { id: 7, incognito: false } as NonNullable<Caller['tab']>;
const caller: Caller = { id: 'ours', url, frameId: 0, tab };
const privately: Caller = { ...caller, tab: { ...tab, incognito: true } };
const elsewhere: Caller = { ...caller, url: 'https://other.example/news/mist' };

const changed = vi.fn();
let showPrivately = true;
let count = 0;
const handlers = pageHandlers({
  openDatabase: () => openDatabase('test'),
  now: () => `2026-03-01T10:00:${String((count += 1)).padStart(2, '0')}.000Z`,
  newId: () => `id-${count}`,
  changed,
  made: () => undefined,
  showPrivately: async () => showPrivately,
  inject: async () => undefined,
});

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  changed.mockClear();
});
afterEach(async () => {
  await closeDatabase();
  vi.unstubAllGlobals();
});

describe('a page', () => {
  it('keeps a highlight and gets it back under any address of the article', async () => {
    const saved = await handlers.saveHighlight(draft, caller);
    const mobile = { ...caller, url: 'https://m.visnyk.example/news/mist' };
    expect((await handlers.highlightsForPage({ ...page, url: mobile.url }, mobile)).highlights).toEqual([saved]);
    expect(changed).toHaveBeenCalledWith(saved.articleKey, 7);
  });

  it('reaches no highlight of another site, whatever it calls itself', async () => {
    const saved = await handlers.saveHighlight(draft, caller);
    expect((await handlers.highlightsForPage(page, elsewhere)).highlights).toEqual([]);
    await expect(handlers.removeHighlight({ page, id: saved.id }, elsewhere)).rejects.toMatchObject({ fault: 'not-found' });
    await expect(handlers.changeHighlight({ page, id: saved.id, change: { note: 'x' } }, elsewhere)).rejects.toMatchObject({ fault: 'not-found' });
    expect(await handlers.undo(page, elsewhere)).toBeNull();
    expect((await handlers.highlightsForPage(page, caller)).highlights).toEqual([saved]);
  });

  it('does not see kept highlights in a private window when the person wishes so', async () => {
    const saved = await handlers.saveHighlight(draft, caller);
    showPrivately = false;
    expect(await handlers.highlightsForPage(page, privately)).toEqual({ key: saved.articleKey, highlights: [], privateWindow: true });
    expect((await handlers.highlightsForPage(page, caller)).highlights).toEqual([saved]);
    showPrivately = true;
  });

  it('stores nothing from a private window, and may look', async () => {
    const saved = await handlers.saveHighlight(draft, caller);
    for (const attempt of [
      () => handlers.saveHighlight(draft, privately),
      () => handlers.changeHighlight({ page, id: saved.id, change: { note: 'x' } }, privately),
      () => handlers.removeHighlight({ page, id: saved.id }, privately),
      () => handlers.undo(page, privately),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ fault: 'private-window' });
    }
    expect(await handlers.highlightsForPage(page, privately)).toMatchObject({ privateWindow: true, highlights: [saved] });
  });

  it('takes a caller whose tab is unknown for a private one', async () => {
    await expect(handlers.saveHighlight(draft, { id: 'ours', url, frameId: 0 })).rejects.toMatchObject({ fault: 'private-window' });
  });

  it.each<[string, unknown, Caller]>([
    ['a wrong shape', { ...draft, colour: 7 }, caller],
    ['nothing', undefined, caller],
    ['a frame within the page', draft, { ...caller, frameId: 3 }],
    ['nobody’s address', draft, { id: 'ours', frameId: 0, tab }],
  ])('is refused a save with %s', async (_, value, from) => {
    await expect((async () => handlers.saveHighlight(value as HighlightDraft, from))()).rejects.toMatchObject({ fault: 'invalid' });
    const database = await openDatabase('test');
    expect(await database.count('highlights')).toBe(0);
  });

  it('takes back and does again', async () => {
    const saved = await handlers.saveHighlight(draft, caller);
    await handlers.changeHighlight({ page, id: saved.id, change: { note: 'так' } }, caller);
    expect(await handlers.undo(page, caller)).toMatchObject({ note: '' });
    expect(await handlers.redo(page, caller)).toMatchObject({ note: 'так' });
    expect(await handlers.redo(page, caller)).toBeNull();
  });
});
