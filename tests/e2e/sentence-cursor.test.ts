import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { paintOn } from './article-page';
import { browsers, publish } from './browsers';
import { visitsOf } from './visits';
import { inWorld } from './world';

const unselectable = (html: string) => html.replace('</head>', '<style>* { user-select: none !important; }</style></head>');

describe.each(browsers)('reading by keyboard, in %s', (browser) => {
  const world = inWorld(browser);

  const { click } = visitsOf(world);
  const painted = async (page: Page, name: RegExp) => (await paintOn(page)).filter((paint) => name.test(paint.name)).map((paint) => paint.words.replace(/\s+/g, ' ').trim());
  const start = async (page: Page) => {
    const popup = await click(page);
    await popup.open('highlights');
    await popup.click('button', popup.say('cursor.start'));
    await expect.poll(() => painted(page, /cursor/), { timeout: 15_000 }).toHaveLength(1);
  };

  it('walks, highlights and undoes without a mouse or a selection, on a page that forbids selecting', async () => {
    const url = publish(world.site, 'https://visnyk.example/keyboard', 'article-uk', unselectable);
    const page = await world.driver.open(url);
    await start(page);
    const [first] = await painted(page, /cursor/);
    await page.keyboard.press('j');
    await expect.poll(() => painted(page, /cursor/)).not.toEqual([first]);
    const [second] = await painted(page, /cursor/);
    await page.keyboard.press('h');
    await expect.poll(() => painted(page, /yellow/), { timeout: 15_000 }).toEqual([second]);
    await page.keyboard.press('k');
    await expect.poll(() => painted(page, /cursor/)).toEqual([first]);
    await page.keyboard.press('u');
    await expect.poll(() => painted(page, /yellow/), { timeout: 15_000 }).toEqual([]);
    await page.keyboard.press('r');
    await expect.poll(() => painted(page, /yellow/), { timeout: 15_000 }).toEqual([second]);

    await page.keyboard.press('q');
    await expect.poll(async () => (await painted(page, /cursor/))[0], { timeout: 15_000 }).toMatch(/^Ми відкриємо міст до зими/);
    await page.keyboard.press('Escape');
    await expect.poll(() => painted(page, /cursor/)).toEqual([]);
    await page.keyboard.press('h');
    expect(await painted(page, /yellow/)).toEqual([second]);
  });

  it('is undone after a reload from the popup, with the keys of every editor', async () => {
    const url = publish(world.site, 'https://visnyk.example/undone', 'article-uk');
    const page = await world.driver.open(url);
    await start(page);
    await page.keyboard.press('h');
    await expect.poll(() => painted(page, /yellow/), { timeout: 15_000 }).toHaveLength(1);
    await page.reload();
    const popup = await click(page);
    await expect.poll(() => painted(page, /yellow/), { timeout: 15_000 }).toHaveLength(1);
    await popup.open('highlights');
    await popup.view.press('z', 'Control');
    await expect.poll(() => painted(page, /yellow/), { timeout: 15_000 }).toEqual([]);
    await popup.view.press('z', 'Control', 'Shift');
    await expect.poll(() => painted(page, /yellow/), { timeout: 15_000 }).toHaveLength(1);
  });
});
