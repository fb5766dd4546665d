import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleKey } from '../../utils/article/page-key';
import { browsers, projectFile } from './browsers';
import { popupPage } from './popup-page';
import { inWorld } from './world';

const url = 'https://gazette.example/long-read';
const count = 1_000;

describe.each(browsers)('a thousand highlights on a long page in %s', (browser) => {
  const world = inWorld(browser);

  it('all come back, and the page does not stall', async () => {
    const html = readFileSync(projectFile('tests/fixtures/pages/en-reservoir-long-dark/source.html'), 'utf8');
    world.site.put(url, html.replace(/<link rel="canonical"[^>]*>/, '').replace(/<meta property="og:url"[^>]*>/, ''));
    const first = await world.driver.open(url);
    const reading = popupPage(await world.driver.clickToolbar(first));
    await reading.ready();
    await reading.view.close();
    const text = await first.$eval('article', (element) => [...element.querySelectorAll('p')].map((paragraph) => paragraph.textContent.replace(/\s+/g, ' ').trim()).join('\n'));
    await first.close();

    // Words of one paragraph each, spread over the whole text; many overlap.
    const places = [...text.matchAll(/[^\n ]+(?: [^\n ]+){5}/g)].concat([...text.matchAll(/(?<=[^\n ]+ )[^\n ]+(?: [^\n ]+){6}/g)], [...text.matchAll(/[^\n ]+(?: [^\n ]+){8}/g)]).slice(0, count);
    expect(places).toHaveLength(count);
    const records = places.map(({ 0: exact, index }, number) => ({
      id: `many-${number}`,
      exact,
      prefix: text.slice(Math.max(0, index - 64), index),
      suffix: text.slice(index + exact.length, index + exact.length + 64),
    }));
    await world.driver.inBackground(
      async (key: string, all: { id: string; exact: string; prefix: string; suffix: string }[]) => {
        const opening = indexedDB.open('konspekt');
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const transaction = database.transaction('highlights', 'readwrite');
        for (const { id, exact, prefix, suffix } of all) {
          const now = '2026-09-01T10:00:00.000Z';
          const evidence = { paragraph: exact, url: key, canonicalUrl: null, title: 'Long', captured: now };
          const selectors = { version: 1, quote: { type: 'TextQuoteSelector', exact, prefix, suffix }, position: null, hint: null };
          transaction.objectStore('highlights').put({ id, articleKey: key, selectors, colour: 'yellow', note: '', tags: [], rejected: [], detached: false, missing: null, evidence, created: now, updated: now, deleted: null });
        }
        await new Promise((resolve, reject) => {
          transaction.oncomplete = resolve;
          transaction.onerror = () => reject(transaction.error);
        });
        database.close();
      },
      articleKey(url, null),
      records,
    );

    const page = await world.driver.open(url);
    await page.evaluate(() => {
      // Only Chromium tells of long tasks: a clock that should tick every few milliseconds shows them in any browser.
      const stall = { longest: 0 };
      let last = performance.now();
      setInterval(() => {
        const now = performance.now();
        stall.longest = Math.max(stall.longest, now - last);
        last = now;
      }, 5);
      Object.assign(window, { stall });
    });
    const popup = popupPage(await world.driver.clickToolbar(page));
    const painted = () => page.evaluate(() => [...CSS.highlights].filter(([name]) => /yellow/.test(name)).reduce((sum, [, group]) => sum + group.size, 0));
    // The page says some things twice in the same surroundings; stored without a position, those are listed as doubtful and not painted.
    await expect.poll(painted, { timeout: 60_000 }).toBeGreaterThan(0.95 * count);
    await popup.ready();
    await popup.open('highlights');
    expect((await popup.text()).replaceAll(',', '')).toContain(String(count));
    const longest = await page.evaluate(() => (window as unknown as { stall: { longest: number } }).stall.longest);
    console.log(`${browser}: the page stood still for at most ${Math.round(longest)} ms while ${count} highlights came back`);
    // Reading the page, anchoring and painting together; the benchmark measures anchoring alone.
    expect(longest).toBeLessThan(1_000);
  });
});
