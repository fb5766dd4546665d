import { describe, expect, it } from 'vitest';
import type { View } from './driver/driver';
import { until } from './driver/until';
import { seedLibrary } from './library-seed';
import { countRecords } from './library-store';
import { popupPage } from './popup-page';
import { inWorld } from './world';

const articles = 240;
const highlightsEach = 3;

/** Runs in a page of the extension: makes it the library of a program with other rules. */
async function makeOlder(): Promise<void> {
  const opening = indexedDB.open('konspekt');
  const database = await new Promise<IDBDatabase>((resolve) => (opening.onsuccess = () => resolve(opening.result)));
  const transaction = database.transaction(['contents', 'digests'], 'readwrite');
  for (const name of ['contents', 'digests']) {
    const store = transaction.objectStore(name);
    const asking = store.getAll();
    const all = await new Promise<object[]>((resolve) => (asking.onsuccess = () => resolve(asking.result as object[])));
    for (const one of all) store.put({ ...one, rules: 'older' });
  }
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
}

/** Runs in a page of the extension: how many texts have an analysis of other rules, how many there are, and how many highlights. */
async function state(): Promise<{ readonly older: number; readonly texts: number; readonly highlights: number; readonly digests: number }> {
  const opening = indexedDB.open('konspekt');
  const database = await new Promise<IDBDatabase>((resolve) => (opening.onsuccess = () => resolve(opening.result)));
  const all = async (name: string) => {
    const asking = database.transaction(name).objectStore(name).getAll();
    return new Promise<{ readonly rules?: string }[]>((resolve) => (asking.onsuccess = () => resolve(asking.result as { readonly rules?: string }[])));
  };
  const [contents, highlights, digests] = [await all('contents'), await all('highlights'), await all('digests')];
  database.close();
  const older = (list: readonly { readonly rules?: string }[]) => list.filter(({ rules }) => rules === 'older').length;
  return { older: older(contents), texts: contents.length, highlights: highlights.length, digests: older(digests) };
}

/** Runs in the library: begins to note how long the page was ever kept from answering, ms. */
function watch(): void {
  const page = window as unknown as { longestHold: number };
  page.longestHold = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    page.longestHold = Math.max(page.longestHold, now - last);
    last = now;
  }, 20);
}

/** Runs in the library: what `watch` has noted. */
function longestHold(): number {
  return (window as unknown as { longestHold: number }).longestHold;
}

/** Runs in the library: how many rows the open list has. */
function rowCount(): number {
  return Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') ?? 0);
}

const kept = { texts: articles, highlights: articles * highlightsEach };

describe('a library that older rules analysed, in Chromium', () => {
  const world = inWorld('chromium');
  const open = async (): Promise<View> => world.driver.openExtensionPage('library.html');

  it('is analysed anew while it is open, goes on after it was closed in the middle, and loses nothing', { timeout: 240_000 }, async () => {
    const first = await open();
    await until('the database', () => first.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'konspekt')));
    await first.evaluate(seedLibrary, articles, highlightsEach);
    await first.close();
    const built = await open();
    await until('the index', async () => (await built.evaluate(countRecords, 'stale')) === 0, 90_000);
    await until('all to be indexed', async () => (await built.evaluate(rowCount)) === articles);
    await built.close();

    const old = await world.driver.openExtensionPage('options.html');
    await old.evaluate(makeOlder);
    expect(await old.evaluate(state)).toEqual({ ...kept, older: articles, digests: articles });
    await old.close();

    const middle = await open();
    await middle.evaluate(watch);
    const shown = popupPage(middle);
    await until('the page to tell of it', async () => /reading anew: [1-9]/.test(await shown.text()));
    await middle.press('/');
    await middle.type('bridge ');
    await until('an answer meanwhile', async () => {
      const rows = await middle.evaluate(rowCount);
      return rows > 0 && rows < articles;
    });
    console.log(`kept from answering for at most ${Math.round(await middle.evaluate(longestHold))} ms`);
    await middle.close();

    const between = await world.driver.openExtensionPage('options.html');
    const interrupted = await between.evaluate(state);
    expect(interrupted).toMatchObject(kept);
    expect(interrupted.older).toBeGreaterThan(0);
    expect(interrupted.older).toBeLessThan(articles);
    await between.close();

    const windows = [await open(), await open()];
    const last = windows.at(-1)!;
    await until('all to be analysed anew', async () => (await last.evaluate(state)).digests === 0, 120_000);
    expect(await last.evaluate(state)).toEqual({ ...kept, older: 0, digests: 0 });
    await until('the page to be quiet again', async () => !(await popupPage(last).text()).includes('reading anew'));
    for (const window of windows) expect(await window.evaluate(rowCount)).toBe(articles);
  });
});
