import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { paintOn, placeOf, selectWithMouse, untilHighlighted } from './article-page';
import type { Point } from './driver/driver';
import { browsers, projectFile, publish } from './browsers';
import { until } from './driver/until';
import { popupPage } from './popup-page';
import { inWorld } from './world';
import { readFileSync } from 'node:fs';

const words = 'третю закінчимо цього тижня';

// The menu belongs to the browser: Chromium takes it only from a keyboard, so it runs on a virtual screen.
describe.each(browsers)('a page that was never clicked, in %s', (browser) => {
  const world = inWorld(browser, { onDesktop: browser === 'chromium' });

  const openAndSelect = async (name: string): Promise<[Page, Point]> => {
    const page = await world.driver.open(publish(world.site, `https://visnyk.example/${name}`, 'article-uk'));
    await selectWithMouse(page, words);
    const [start, end] = await placeOf(page, words);
    return [page, { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }];
  };

  it('is highlighted from the context menu', async () => {
    const [page, middle] = await openAndSelect('menu');
    await world.driver.chooseFromMenu(page, middle, menuEntry());
    await untilHighlighted(page, [words]);
  });
});

describe.each(browsers)('a page that was never clicked, by the other keys, in %s', (browser) => {
  const world = inWorld(browser, { onDesktop: true });

  it('is highlighted by the keyboard shortcut', async () => {
    const page = await world.driver.open(publish(world.site, 'https://visnyk.example/shortcut', 'article-uk'));
    await selectWithMouse(page, words);
    await world.driver.pressShortcut(page, 'highlight-selection');
    await untilHighlighted(page, [words]);
  });

  it('is walked by the keyboard shortcut', async () => {
    const page = await world.driver.open(publish(world.site, 'https://visnyk.example/walk', 'article-uk'));
    await world.driver.pressShortcut(page, 'sentence-cursor');
    await expect.poll(async () => (await paintOn(page)).some(({ name }) => name.includes('cursor')), { timeout: 15_000 }).toBe(true);
  });

  it('is read in the panel, which the keyboard shortcut opens', async () => {
    const page = await world.driver.open(publish(world.site, 'https://visnyk.example/panel-key', 'article-uk'));
    await world.driver.pressShortcut(page, 'side-panel');
    const panel = popupPage(await world.driver.openedPanel());
    // The key lets us into the page, as a click does.
    await panel.ready();
    expect(await panel.open('quotes')).toHaveLength(3);
  });

  it('gives way to the library by the keys that the person has set', async () => {
    const page = await world.driver.open(publish(world.site, 'https://visnyk.example/library-key', 'article-uk'));
    await world.driver.setShortcut('library', 'Alt+Shift+U');
    await world.driver.pressShortcut(page, 'library');
    await until('the library in front', async () => (await world.driver.inBackground(addressInFront)).endsWith('/library.html'));
  });
});

/** Runs in the background: where the tab in front is, as far as the extension may know; only its own pages, here. */
async function addressInFront(): Promise<string> {
  const scope = globalThis as unknown as Record<'browser' | 'chrome', { tabs: { query(what: object): Promise<{ url?: string }[]> } } | undefined>;
  return (await (scope.browser ?? scope.chrome)?.tabs.query({ active: true, lastFocusedWindow: true }))?.[0]?.url ?? '';
}

function menuEntry(): string {
  const messages = JSON.parse(readFileSync(projectFile('public/_locales/en/messages.json'), 'utf8')) as { command_highlight: { message: string } };
  return messages.command_highlight.message;
}
