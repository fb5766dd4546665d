import 'fake-indexeddb/auto';
import type { Browser } from 'wxt/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleFromText } from '../../utils/analysis/article-from-text';
import type { Extraction } from '../../utils/article/article';
import { openPage, prepareToRead } from '../../utils/browser/open-page';
import * as warming from '../../utils/browser/warm-up';
import { closeDatabase } from '../../utils/database/database';

/** What the browser is asked, in order; an answer to the reading script waits until the test gives it. */
const page = vi.hoisted(() => ({ asked: [] as string[], answer: (_: unknown) => undefined as void }));
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      executeScript: ({ files: [file = ''] }: { files: string[] }) => {
        page.asked.push(file);
        return file === '/extract.js' ? new Promise((resolve) => (page.answer = (result) => resolve([{ result }]))) : Promise.resolve([{}]);
      },
      insertCSS: () => Promise.resolve(),
    },
    permissions: { contains: () => Promise.resolve(false) },
    tabs: { sendMessage: () => Promise.resolve(undefined) },
  },
}));

const text = 'Міст відкриють у червні, повідомив мер Остап Ткачук. «Ми чекали три роки», – сказав він.';
const extraction: Extraction = { kind: 'article', article: { ...articleFromText(text, { title: 'Міст', language: 'uk' }), url: 'https://visnyk.example/mist' } };
const tab = { id: 7, incognito: false } as Browser.tabs.Tab;
const store = new Map<string, string>();

beforeEach(() => {
  page.asked.length = 0;
  store.clear();
  vi.stubGlobal('localStorage', { getItem: (key: string) => store.get(key) ?? null, setItem: (key: string, value: string) => store.set(key, value) });
});
afterEach(async () => {
  await closeDatabase();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Lets everything that was loaded arrive. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('openPage', () => {
  it('asks the page for its article before anything else', async () => {
    const opening = openPage(tab, true);
    expect(page.asked).toEqual(['/extract.js', '/content-scripts/highlighter.js']);
    page.answer(extraction);
    expect(await opening).toMatchObject({ kind: 'article', analysis: { language: 'uk', quotes: [{ speaker: { name: 'Остап Ткачук' } }] } });
  });

  it('compiles the language of the last article while the page is being read', async () => {
    store.set('konspekt.language', 'uk');
    const warmUp = vi.spyOn(warming, 'warmUp');
    prepareToRead();
    const opening = openPage(tab, true);
    await vi.waitFor(() => expect(warmUp.mock.calls.map(([language]) => language.code)).toEqual(['uk']));
    page.answer(extraction);
    expect(await opening).toMatchObject({ kind: 'article' });
  });

  it('compiles nothing ahead when the article is there first, or no article was read before', async () => {
    const warmUp = vi.spyOn(warming, 'warmUp');
    const first = openPage(tab, true);
    await settle();
    page.answer(extraction);
    await first;
    expect(store.get('konspekt.language')).toBe('uk');
    const second = openPage(tab, true);
    page.answer(extraction);
    await second;
    await settle();
    expect(warmUp).not.toHaveBeenCalled();
  });

  it('remembers no language of a private window', async () => {
    const opening = openPage({ ...tab, incognito: true }, true);
    page.answer(extraction);
    await opening;
    expect(store.size).toBe(0);
  });
});
