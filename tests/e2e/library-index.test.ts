import { describe, expect, it } from 'vitest';
import type { View } from './driver/driver';
import { until } from './driver/until';
import { seedLibrary } from './library-seed';
import { countRecords, damageIndex, makeOldLibrary } from './library-store';
import { popupPage } from './popup-page';
import { inWorld } from './world';

const articles = 300;
const highlightsEach = 4;

/** Runs in the library: how many rows the open list has; null while there is no list. */
function rowCount(): number | null {
  const grid = document.querySelector('[role=grid]');
  return grid ? Number(grid.getAttribute('aria-rowcount')) : null;
}

/** Runs in the library: keeps everything that the line over the list shows from now on; what is said aloud stands beside it. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const hear = () => heard.push(document.querySelector('main [role=status]')?.previousElementSibling?.textContent ?? '');
  hear();
  new MutationObserver(hear).observe(document.body, { subtree: true, childList: true, characterData: true });
}

function heard(): string[] {
  return (window as unknown as { heard: string[] }).heard;
}

describe('the index of the library', () => {
  const world = inWorld('chromium');
  const library = (hash = '') => world.driver.openExtensionPage(`library.html${hash}`);
  const indexed = (view: View) => until('the index to be whole', async () => (await view.evaluate(countRecords, 'stale')) === 0, 120_000);
  const lists = (view: View, count: number) => until(`${count} rows`, async () => (await view.evaluate(rowCount)) === count, 30_000);
  /** Every highlight once, and one that is searched for. */
  const isWhole = async () => {
    const view = await library('#highlights');
    await lists(view, articles * highlightsEach);
    await view.close();
    const searched = await library('#articles?q=title%3A"299"');
    await lists(searched, 1);
    await searched.close();
  };

  it('is gone on with when its page was closed in the middle', { timeout: 240_000 }, async () => {
    const first = popupPage(await library());
    await first.shows(first.say('library.articles.empty'));
    await first.view.evaluate(seedLibrary, articles, highlightsEach);
    await first.view.close();
    const begun = await library();
    const left = await until('a part to be indexed', async () => {
      const stale = await begun.evaluate(countRecords, 'stale');
      return stale < articles && stale;
    });
    await begun.close();
    expect(left).toBeGreaterThan(0);
    const next = await library();
    await indexed(next);
    await next.close();
    await isWhole();
  });

  it('is built anew when it is damaged', { timeout: 240_000 }, async () => {
    const options = await world.driver.openExtensionPage('options.html');
    expect(await options.evaluate(damageIndex)).toBeGreaterThan(0);
    await options.close();
    const view = await library();
    await until('the damage to be noticed', async () => (await view.evaluate(countRecords, 'stale')) > 0);
    await indexed(view);
    await view.close();
    await isWhole();
  });

  it('is built by itself for a library of an older version, and says so', { timeout: 240_000 }, async () => {
    const options = await world.driver.openExtensionPage('options.html');
    await options.evaluate(makeOldLibrary, articles, highlightsEach);
    await options.close();
    const view = await library('#highlights');
    await view.evaluate(listen);
    await lists(view, articles * highlightsEach);
    const part = /preparing the search: \d+/;
    expect((await view.evaluate(heard)).filter((line) => part.test(line)).length).toBeGreaterThan(0);
    await until('the progress to go', async () => !part.test((await view.evaluate(heard)).at(-1) ?? ''));
  });
});
