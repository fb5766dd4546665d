import { describe, expect, it } from 'vitest';
import { clickOnBar, selectWithMouse, untilHighlighted } from './article-page';
import { violations } from './axe';
import { addresses, browsers, buildFor, launch, publish, servePages } from './browsers';
import { startSite } from './driver/site';
import { popupPage } from './popup-page';

const words = 'третю закінчимо цього тижня';

describe.each(browsers)('accessibility in %s', (browser) => {
  it.each(['light', 'dark'] as const)('axe finds nothing wrong with the popup in any state, %s', async (colorScheme) => {
    const site = await startSite();
    servePages(site);
    const driver = await launch(browser, { site, extension: buildFor(browser), colorScheme });
    try {
      const page = await driver.open(publish(site, 'https://visnyk.example/axe', 'article-uk'));
      await (await popupOf(page)).view.close();
      await selectWithMouse(page, words);
      await clickOnBar(driver, page, 'Yellow');
      await untilHighlighted(page, [words]);
      const popup = await popupOf(page);
      for (const tab of ['facts', 'participants', 'quotes', 'highlights'] as const) {
        await popup.open(tab);
        expect.soft(await violations(popup.view), tab).toEqual([]);
      }
      await popup.click('button', popup.say('note.add'));
      await popup.click('button', popup.say('export'));
      expect.soft(await violations(popup.view), 'with a note and the ways to export').toEqual([]);
      await popup.view.evaluate(() => document.body.append(document.createElement('button')));
      expect(await violations(popup.view), 'a planted button without a name').toEqual([expect.stringContaining('button-name')]);
      await popup.view.close();

      await driver.closePages();
      const notAnArticle = await popupOf(await driver.open(addresses.frontPage));
      expect.soft(await violations(notAnArticle.view, 'page-has-heading-one'), 'not an article').toEqual([]);
    } finally {
      await driver.close();
      await site.close();
    }

    async function popupOf(page: Parameters<typeof driver.clickToolbar>[0]) {
      const popup = popupPage(await driver.clickToolbar(page));
      await popup.ready();
      return popup;
    }
  });
});
