import type { Page } from 'puppeteer-core';
import { describe, it } from 'vitest';
import { placeOf, selectWithMouse, untilHighlighted } from './article-page';
import type { Point } from './driver/driver';
import { browsers, projectFile, publish } from './browsers';
import { inWorld } from './world';
import { readFileSync } from 'node:fs';

const words = 'третю закінчимо цього тижня';

// Menus and shortcuts belong to the browser: Chromium takes them only from a keyboard, so it runs on a virtual screen.
describe.each(browsers)('a page that was never clicked, in %s', (browser) => {
  const world = inWorld(browser, { onDesktop: browser === 'chromium' });

  const openAndSelect = async (name: string): Promise<[Page, Point]> => {
    const page = await world.driver.open(publish(world.site, `https://visnyk.example/${name}`, 'article-uk'));
    await selectWithMouse(page, words);
    const [start, end] = await placeOf(page, words);
    return [page, { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }];
  };

  it('is highlighted by the keyboard shortcut', async () => {
    const [page] = await openAndSelect('shortcut');
    await world.driver.pressShortcut(page, 'highlight-selection');
    await untilHighlighted(page, [words]);
  });

  it('is highlighted from the context menu', async () => {
    const [page, middle] = await openAndSelect('menu');
    await world.driver.chooseFromMenu(page, middle, menuEntry());
    await untilHighlighted(page, [words]);
  });
});

function menuEntry(): string {
  const messages = JSON.parse(readFileSync(projectFile('public/_locales/en/messages.json'), 'utf8')) as { command_highlight: { message: string } };
  return messages.command_highlight.message;
}
