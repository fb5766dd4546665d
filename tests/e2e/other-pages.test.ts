import { describe, expect, it } from 'vitest';
import { untilHighlighted } from './article-page';
import { addresses, browsers } from './browsers';
import type { BrowserName } from './driver/driver';
import { popupPage } from './popup-page';
import { visitsOf } from './visits';
import { inWorld } from './world';

const browsersOwn: Record<BrowserName, string> = { chromium: 'chrome://version/', firefox: 'about:license' };

describe.each(browsers)('pages without an article in %s', (browser) => {
  const world = inWorld(browser);
  const { click, highlight, openActivated } = visitsOf(world);

  it.each([
    ['a front page', addresses.frontPage, 'not-an-article.title', 'not-an-article.list'],
    ['an empty page', addresses.empty, 'not-an-article.title', 'not-an-article.empty'],
    ["the browser's own page", browsersOwn[browser], 'not-allowed.title', 'not-allowed.browser-page'],
  ] as const)('are told apart and explained: %s', async (_kind, url, title, explanation) => {
    const page = await world.driver.open(url);
    const popup = popupPage(await world.driver.clickToolbar(page));
    await popup.shows(popup.say(title));
    await popup.shows(popup.say(explanation));
    await popup.ready();
    expect(await popup.has('tablist', popup.say('tabs.label'))).toBe(false);
  });
  it('list the highlights that were made there, without an article around them', async () => {
    // No headlines: a mouse drags a link away instead of selecting in it.
    const [words, others] = ['Transport, 12 September', 'Business, 8 September'];
    const page = await openActivated(addresses.frontPage);
    await highlight(page, words, 'Yellow');
    await highlight(page, others, 'Green');
    const popup = await click(page);
    await popup.shows(popup.say('not-an-article.list'));
    await popup.shows(others);
    await popup.shows(words);

    await popup.click('button', popup.say('highlight.remove'), words);
    await untilHighlighted(page, [others]);
    await popup.click('button', popup.say('highlight.remove'), others);
    await untilHighlighted(page, []);
    await popup.click('button', popup.say('undo'));
    await untilHighlighted(page, [others]);
    await popup.shows(others);

    await popup.click('button', popup.say('export.file'));
    const { content } = await world.driver.takeDownload();
    expect(content).toContain(others);
    expect(content).not.toContain(words);
  });
});
