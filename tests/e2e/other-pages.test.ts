import { describe, expect, it } from 'vitest';
import { addresses, browsers } from './browsers';
import type { BrowserName } from './driver/driver';
import { popupPage } from './popup-page';
import { inWorld } from './world';

const browsersOwn: Record<BrowserName, string> = { chromium: 'chrome://version/', firefox: 'about:license' };

describe.each(browsers)('pages without an article in %s', (browser) => {
  const world = inWorld(browser);

  it.each([
    ['a front page', addresses.frontPage, 'not-an-article.title', 'not-an-article.list'],
    ['an empty page', addresses.empty, 'not-an-article.title', 'not-an-article.empty'],
    ["the browser's own page", browsersOwn[browser], 'not-allowed.title', 'not-allowed.browser-page'],
  ] as const)('are told apart and explained: %s', async (_kind, url, title, explanation) => {
    const page = await world.driver.open(url);
    const popup = popupPage(await world.driver.clickToolbar(page));
    await popup.shows(popup.say(title));
    await popup.shows(popup.say(explanation));
    expect(await popup.has('tablist', popup.say('tabs.label'))).toBe(false);
  });
});
