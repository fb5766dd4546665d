import { describe, expect, it } from 'vitest';
import { violations } from './axe';
import { addresses, browsers, buildFor, launch, servePages } from './browsers';
import { startSite } from './driver/site';
import { until } from './driver/until';
import { framed } from './framed';
import { popupPage } from './popup-page';

describe.each(browsers)('the pages of the extension in %s', (browser) => {
  it.each(['light', 'dark'] as const)('have nothing wrong that axe can find, %s', async (colorScheme) => {
    const site = await startSite();
    servePages(site);
    const driver = await launch(browser, { site, extension: buildFor(browser), colorScheme });
    try {
      const settings = popupPage(await driver.openExtensionPage('options.html'));
      await settings.shows(settings.say('settings.reset.do'));
      expect.soft(await violations(settings.view), 'settings').toEqual([]);
      await settings.click('button', settings.say('settings.template.own'));
      await settings.shows('Helen Marsh');
      expect.soft(await violations(settings.view), 'settings with a form of the note').toEqual([]);
      await driver.closePages();

      const welcome = popupPage(await driver.openExtensionPage('welcome.html'));
      await welcome.click('button', welcome.say('welcome.click.try'));
      await welcome.shows(welcome.say('tab.participants'));
      expect.soft(await violations(welcome.view), 'first steps').toEqual([]);
      await driver.closePages();

      const page = await driver.open(addresses.english);
      const popup = popupPage(await driver.clickToolbar(page));
      await popup.ready();
      await popup.click('button', popup.say('panel.open'));
      const panel = popupPage(await driver.openedPanel());
      await panel.ready();
      expect.soft(await violations(panel.view), 'panel').toEqual([]);
      await panel.click('button', panel.say('panel.library'));
      const library = popupPage(framed(panel.view));
      await until('the frame', () => panel.view.evaluate(() => document.querySelector('iframe')?.contentDocument?.querySelector('main') !== null));
      await library.shows(library.say('library.articles.empty'));
      expect.soft(await violations(library.view), 'library in the panel').toEqual([]);
      // Which of the two is in front.
      expect.soft(await violations(panel.view), 'panel with the library').toEqual([]);
      await panel.click('button', panel.say('panel.page'));
      await driver.open(addresses.ukrainian);
      await panel.shows(panel.say('not-clicked.title'));
      expect.soft(await violations(panel.view, 'page-has-heading-one'), 'panel on a page that was not clicked').toEqual([]);
    } finally {
      await driver.close();
      await site.close();
    }
  });
});
