import type { Page } from 'puppeteer-core';
import { clickOnBar, selectWithMouse, untilPainted } from './article-page';
import { popupPage } from './popup-page';
import type { PopupPage } from './popup-page';
import type { World } from './world';

/** What a person does again and again in one world. */
export interface Visits {
  /** Clicks the toolbar icon and waits until the page and its highlights are read. */
  click(page: Page): Promise<PopupPage>;
  /** Opens a page and activates the extension on it, as a person must before the first highlight there. */
  openActivated(url: string): Promise<Page>;
  /** Highlights words of an activated page with the mouse, in the colour of a button on the bar, and waits for the paint. */
  highlight(page: Page, words: string, colour: string): Promise<void>;
}

export function visitsOf(world: World): Visits {
  const visits: Visits = {
    async click(page) {
      const popup = popupPage(await world.driver.clickToolbar(page));
      await popup.ready();
      return popup;
    },
    async openActivated(url) {
      const page = await world.driver.open(url);
      await (await visits.click(page)).view.close();
      return page;
    },
    async highlight(page, words, colour) {
      await selectWithMouse(page, words);
      await clickOnBar(world.driver, page, colour);
      await untilPainted(page, words);
    },
  };
  return visits;
}
