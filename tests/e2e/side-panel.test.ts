import { describe, expect, it } from 'vitest';
import { untilFlashed } from './article-page';
import { addresses, browsers, publish } from './browsers';
import { until } from './driver/until';
import { popupPage } from './popup-page';
import { inWorld } from './world';

describe.each(browsers)('the panel beside the page in %s', (browser) => {
  const world = inWorld(browser);

  it('opens from the popup, follows the tab in front, and says where it may not look', async () => {
    const { driver, site } = world;
    const page = await driver.open(publish(site, 'https://visnyk.example/panel', 'article-uk'));
    const popup = popupPage(await driver.clickToolbar(page));
    await popup.ready();
    const quotes = await popup.open('quotes');
    await popup.click('button', popup.say('panel.open'));
    const panel = popupPage(await driver.openedPanel());
    await panel.ready();
    await until('the popup to be closed', async () => !(await popup.view.isOpen()));
    expect((await panel.open('quotes')).map(({ words }) => words)).toEqual(quotes.map(({ words }) => words));
    expect(await panel.has('button', panel.say('panel.open'))).toBe(false);
    await panel.click('button', quotes[0]?.words ?? '');
    await untilFlashed(page, quotes[0]?.words ?? '');

    const other = await driver.open(addresses.english);
    await other.bringToFront();
    await panel.shows(panel.say('not-clicked.title'));
    const clicked = popupPage(await driver.clickToolbar(other));
    await clicked.ready();
    await panel.shows('replace every street lamp');
    await clicked.view.close();

    await page.bringToFront();
    await panel.shows('Міст');
    // Another site, to which nobody has given us access.
    await page.goto(publish(site, 'https://elsewhere.example/panel', 'article-en'));
    await panel.shows(panel.say('not-clicked.title'));
  });

  it('stays with one tab where a browser has no panel', async () => {
    const { driver, site } = world;
    const page = await driver.open(publish(site, 'https://visnyk.example/tab', 'article-uk'));
    const popup = popupPage(await driver.clickToolbar(page));
    await popup.ready();
    const tabId = await popup.view.evaluate(async () => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', { tabs: { query(what: object): Promise<{ id: number }[]> } } | undefined>;
      return (await (scope.browser ?? scope.chrome)?.tabs.query({ active: true, currentWindow: true }))?.[0]?.id ?? -1;
    });
    const [quote] = await popup.open('quotes');
    await popup.view.close();
    const tab = popupPage(await driver.openExtensionPage(`sidepanel.html?tab=${tabId}`));
    await tab.ready();
    await tab.open('quotes');
    await tab.click('button', quote?.words ?? '');
    await untilFlashed(page, quote?.words ?? '');
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  });
});
