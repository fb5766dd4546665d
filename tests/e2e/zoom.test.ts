import { describe, expect, it } from 'vitest';
import { browsers, publish } from './browsers';
import type { View } from './driver/driver';
import { until } from './driver/until';
import { popupPage } from './popup-page';
import { visitsOf } from './visits';
import { inWorld } from './world';

/** Twice as large, and so large that 320 CSS pixels are left: WCAG 2.2, 1.4.4 and 1.4.10. */
const factors = [2, 3.4];

/** Runs in a page: how wide it is, and what sticks out of it sideways, if it can be scrolled that way. */
function width(): { readonly view: number; readonly sticksOut: readonly string[] } {
  const view = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= view) return { view, sticksOut: [] };
  const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > view + 1);
  return { view, sticksOut: ['the page', ...wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120))] };
}

describe.each(browsers)('pages shown large, in %s', (browser) => {
  const world = inWorld(browser);
  const { openActivated, highlight, click } = visitsOf(world);

  it('are read from top to bottom, never sideways', async () => {
    const { driver, site } = world;
    const address = publish(site, 'https://visnyk.example/large', 'article-uk');
    const page = await openActivated(address);
    await highlight(page, 'третю закінчимо цього тижня', 'Yellow');
    const tabId = await (await click(page)).view.evaluate(async () => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', { tabs: { query(what: object): Promise<{ id: number }[]> } } | undefined>;
      return (await (scope.browser ?? scope.chrome)?.tabs.query({ active: true, currentWindow: true }))?.[0]?.id ?? -1;
    });
    const look = async (view: View, name: string) => {
      const usual = (await view.evaluate(width)).view;
      for (const factor of factors) {
        await driver.magnify(view, factor);
        const { view: left, sticksOut } = await until(`${name} to be ${factor} times as large`, async () => {
          const now = await view.evaluate(width);
          return now.view < (usual / factor) * 1.2 && now;
        });
        expect.soft(sticksOut, `${name}, ${left} px`).toEqual([]);
      }
    };
    const panel = popupPage(await driver.openExtensionPage(`sidepanel.html?tab=${tabId}`));
    await panel.ready();
    await panel.open('quotes');
    await look(panel.view, 'panel');
    for (const path of ['options.html', 'transfer.html', 'welcome.html', 'library.html#articles', 'library.html#highlights', 'library.html#people', 'library.html#article/visnyk.example%2Flarge']) {
      const view = await driver.openExtensionPage(path);
      await until(path, () => view.evaluate(() => document.querySelector('h1') !== null && document.querySelector('[aria-busy=true]') === null));
      await look(view, path);
    }
  });
});
