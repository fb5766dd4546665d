import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { addresses, browsers, publish } from './browsers';
import type { Point } from './driver/driver';
import { until } from './driver/until';
import { popupPage } from './popup-page';
import { visitsOf } from './visits';
import { inWorld } from './world';

const spoken = 'Дві з чотирьох опор уже стоять';
const desk = 'https://desk.example/draft';
/** A field that takes formatting and one that does not, over whatever else a page shows. */
const fields = `<div style="position:fixed;inset:0 auto auto 0;z-index:9;width:400px;background:white">
<div id="rich" contenteditable style="height:180px;overflow:auto"></div><textarea id="plain" style="width:100%;height:180px"></textarea></div>`;

/** What came into the two fields; null until both have something. */
async function filled(page: Page): Promise<{ quote: string; cite: string; link: string; plain: string } | null> {
  const found = await page.evaluate(() => {
    const rich = document.querySelector<HTMLElement>('#rich');
    return {
      // An editor may take the first paragraph into its own.
      quote: rich?.querySelector('blockquote') ? rich.innerText : '',
      cite: rich?.querySelector('blockquote')?.cite ?? '',
      link: rich?.querySelector('a')?.href ?? '',
      plain: document.querySelector('textarea')?.value ?? '',
    };
  });
  return found.quote !== '' && found.plain !== '' ? found : null;
}

describe.each(browsers)('a quote with its source, in %s', (browser) => {
  const world = inWorld(browser, { onDesktop: true });
  const { click } = visitsOf(world);

  it('is pasted rich where formatting is taken, and plain where it is not', async () => {
    world.site.put(desk, `<!doctype html><title>Draft</title>${fields}`);
    const popup = await click(await world.driver.open(addresses.ukrainian));
    await popup.open('quotes');
    await popup.click('button', popup.say('item.copy'), spoken);
    await popup.shows(popup.say('done.copied'));
    await popup.view.close();

    const page = await world.driver.open(desk);
    for (const field of ['#rich', '#plain']) {
      await page.click(field);
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    }
    const pasted = await until('both fields to be filled', () => filled(page));
    expect(pasted.plain).toMatch(new RegExp(`^«${spoken}.*» — Тарас Верховинець, .*, Прибережний вісник, September 14, 2026, ${addresses.ukrainian}$`));
    expect(pasted.quote).toContain(`«${spoken}`);
    expect(pasted.quote).toContain('Тарас Верховинець');
    expect(pasted.cite).toBe(addresses.ukrainian);
    expect(pasted.link).toContain(`${addresses.ukrainian}#:~:text=`);
  });

});

// Chromium begins no drag in its side panel for a driver, and on a screen without a window manager drops none.
describe('a quote with its source, in firefox', () => {
  const world = inWorld('firefox', { onDesktop: true });
  const { click } = visitsOf(world);

  it('is dragged from the panel into the fields of the page beside it', async () => {
    const { driver, site } = world;
    const page = await driver.open(publish(site, 'https://visnyk.example/dragged', 'article-uk', (html) => html.replace('</body>', `${fields}</body>`)));
    const popup = await click(page);
    await popup.click('button', popup.say('panel.open'));
    const panel = popupPage(await driver.openedPanel());
    await panel.ready();
    await panel.open('quotes');
    for (const field of ['#rich', '#plain']) {
      await driver.drag(panel.view, await until('the handle', () => panel.view.evaluate(handleOf, spoken)), page, await page.evaluate(middleOf, field));
    }
    const dropped = await until('both fields to be filled', async () => filled(page));
    expect(dropped.plain).toMatch(new RegExp(`^«${spoken}.*» — Тарас Верховинець, `));
    expect(dropped.quote).toContain(`«${spoken}`);
    expect(dropped.link).toContain('https://visnyk.example/dragged#:~:text=');
  });
});

/** Runs in the panel: the middle of the mark by which the quote with these words is dragged; null while it is not shown. */
function handleOf(words: string): Point | null {
  const row = [...document.querySelectorAll('li')].find(({ textContent }) => textContent.includes(words));
  const handle = row?.querySelector('[draggable=true]');
  handle?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = handle?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** Runs in the page. */
function middleOf(selector: string): Point {
  const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return { x: x + width / 2, y: y + height / 2 };
}
