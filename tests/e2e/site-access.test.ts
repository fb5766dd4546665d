import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { paintOn, untilHighlighted } from './article-page';
import { browsers, publish } from './browsers';
import { visitsOf } from './visits';
import { inWorld } from './world';

const words = 'третю закінчимо цього тижня';
const host = 'visnyk.example';

// The question is the browser's own: Chromium takes the answer only from a keyboard, so it runs on a virtual screen.
describe.each(browsers)('a site that is always allowed, in %s', (browser) => {
  const world = inWorld(browser, { onDesktop: browser === 'chromium' });

  const { click, openActivated, highlight } = visitsOf(world);

  const openHighlighted = async (url: string) => {
    const page = await openActivated(url);
    await highlight(page, words, 'Yellow');
    return page;
  };
  const flipSwitch = async (page: Page) => {
    const popup = await click(page);
    await popup.open('highlights');
    await popup.click('switch', popup.say('site.switch', { site: host }));
    return popup;
  };

  it('stays as it was when the person says no', async () => {
    const page = await openHighlighted(publish(world.site, `https://${host}/refused`, 'article-uk'));
    await flipSwitch(page);
    await world.driver.answerPermissionPrompt('deny');
    await page.reload();
    const popup = await click(page);
    await popup.open('highlights');
    expect((await popup.find('switch', popup.say('site.switch', { site: host }))).pressed).toBe(false);
  });

  it('shows its highlights without a click, until it is forbidden again', async () => {
    const page = await openHighlighted(publish(world.site, `https://${host}/allowed`, 'article-uk'));
    await flipSwitch(page);
    await world.driver.answerPermissionPrompt('allow');
    await expect.poll(() => world.driver.inBackground(allowedOrigins), { timeout: 10_000 }).toEqual([`*://${host}/*`]);

    await page.reload();
    await untilHighlighted(page, [words]);
    const other = await world.driver.open(publish(world.site, 'https://elsewhere.example/allowed', 'article-uk'));
    expect(await paintOn(other)).toEqual([]);

    await flipSwitch(page);
    await expect.poll(() => world.driver.inBackground(allowedOrigins), { timeout: 10_000 }).toEqual([]);
    await page.reload();
    // What never comes cannot be waited for; the highlights came within this time above.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await paintOn(page)).toEqual([]);
  });
});

/** Runs in the background. */
async function allowedOrigins(): Promise<string[]> {
  const scope = globalThis as unknown as Record<'browser' | 'chrome', { permissions: { getAll(): Promise<{ origins?: string[] }> } } | undefined>;
  return (await (scope.browser ?? scope.chrome)?.permissions.getAll())?.origins ?? [];
}
