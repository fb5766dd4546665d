import { describe, expect, it } from 'vitest';
import { clickOnBar, selectWithMouse, untilFlashed, untilHighlighted } from './article-page';
import { browsers, buildFor, launch } from './browsers';
import { startSite } from './driver/site';
import { popupPage } from './popup-page';
import { inWorld } from './world';

const words = 'twelve telescopes and a dark shelter';

describe.each(browsers)('the first page in %s', (browser) => {
  it('greets after the installation', async () => {
    const site = await startSite();
    const driver = await launch(browser, { site, extension: buildFor(browser), keepWelcome: true });
    try {
      await popupPage(await driver.openedWelcome()).shows('Welcome to Konspekt');
      expect(await driver.problems()).toEqual([]);
    } finally {
      await driver.close();
      await site.close();
    }
  });
});

describe.each(browsers)('the first page in %s', (browser) => {
  const world = inWorld(browser);

  it('teaches the three gestures on an article that really works', async () => {
    const { driver } = world;
    const page = await driver.openExtensionPage('welcome.html');
    const welcome = popupPage(page);
    await welcome.click('button', welcome.say('welcome.click.try'));
    const quote = 'The roof is in the budget for June, and the stars will not wait';
    await welcome.click('button', quote);
    await untilFlashed(page, quote);
    await welcome.click('button', welcome.say('item.highlight'), quote);
    await untilHighlighted(page, [quote]);

    await selectWithMouse(page, words);
    await clickOnBar(driver, page, 'Green');
    await untilHighlighted(page, [quote, words]);
    await welcome.shows('2 highlights made');

    await welcome.click('button', welcome.say('export.file'));
    const { name, content } = await driver.takeDownload();
    expect(name).toMatch(/^Millbrook library/);
    for (const part of [quote, words, 'Ruth Ellison']) expect(content).toContain(part);
    await welcome.shows('title: "Millbrook library');

    // Nothing of it is kept: the library stays the person's own.
    await page.evaluate(() => location.reload());
    await welcome.shows(welcome.say('welcome.select.none'));
  });
});
