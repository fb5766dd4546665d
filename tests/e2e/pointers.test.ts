import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { paintOn, placeOf, untilHighlighted } from './article-page';
import { publish } from './browsers';
import type { Point } from './driver/driver';
import { until } from './driver/until';
import { inWorld } from './world';
import { visitsOf } from './visits';

const words = 'третю закінчимо цього тижня';
const note = 'Спитати в громаді';

describe('pointers over words, in Chromium', () => {
  const world = inWorld('chromium');
  const { click, openActivated, highlight } = visitsOf(world);
  const hovered = async (page: Page) => (await paintOn(page)).filter(({ name }) => name.includes('hover')).map((paint) => paint.words);
  const bar = (page: Page, name: string) => world.driver.findOnBar(page, name);

  it('a mouse that rests on a highlight marks it and shows its note, also on a page that was opened with it', async () => {
    const page = await openActivated(publish(world.site, 'https://visnyk.example/hovered', 'article-uk'));
    await highlight(page, words, 'Yellow');
    const popup = await click(page);
    await popup.open('highlights');
    await popup.click('button', popup.say('note.add'), words);
    await popup.click('textbox', popup.say('note.label'), words);
    await popup.view.type(note);
    await popup.view.press('Tab');
    await popup.shows(popup.say('done.saved'));
    await popup.view.close();
    await page.reload();
    await (await click(page)).view.close();
    await untilHighlighted(page, [words]);

    const [start] = await placeOf(page, words);
    await until('the highlight to be marked', async () => {
      await page.mouse.move(start.x + 20 + Math.random() * 20, start.y);
      return (await hovered(page)).includes(words);
    });
    const { y } = await until('the note', () => bar(page, note));
    expect(y).toBeGreaterThan(start.y);
    await page.mouse.move(start.x, start.y - 200);
    await until('the mark to go', async () => (await hovered(page)).length === 0);
    await until('the note to go', async () => (await bar(page, note)) === null);
  });

  // Long presses select nothing in a desktop's Chromium: the finger is emulated, the selection is the test's.
  it('a finger gets the bar when its selection rests, clear of the handles, and again after a handle was moved', async () => {
    const page = await world.driver.open('about:blank');
    // Emulating begins with a reload, after which the page would have to be activated again.
    await page.setViewport({ width: 400, height: 800, hasTouch: true, isMobile: true });
    await page.goto(publish(world.site, 'https://visnyk.example/touched', 'article-uk'));
    await (await click(page)).view.close();
    const [{ x, y }] = await placeOf(page, words);
    const finger = await page.createCDPSession();
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x + 10, y }] });
    await select(page, words, 5);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await bar(page, 'Green')).toBeNull();
    // A long press that has selected ends as the browser's own gesture, not as a tap.
    await finger.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
    const shown = async () => until('the bar', () => bar(page, 'Green'));
    expect(await distance(page, await shown())).toBeGreaterThan(44);

    await select(page, words, words.length);
    await until('the bar to make way', async () => (await bar(page, 'Green')) === null);
    const green = await shown();
    expect(await distance(page, green)).toBeGreaterThan(44);

    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    const moved = await until('the bar to follow the words', async () => {
      const now = await bar(page, 'Green');
      return now !== null && now.y !== green.y && now;
    });
    expect(await distance(page, moved)).toBeGreaterThan(44);
    await page.touchscreen.tap(moved.x, moved.y);
    await untilHighlighted(page, [words]);
    expect(await hovered(page)).toEqual([]);
  });
});

/** Selects the first `length` letters of words, as the browser's handles do. */
async function select(page: Page, words: string, length: number): Promise<void> {
  await page.evaluate(
    (wanted, count) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(wanted);
        if (at >= 0 && !node.parentElement?.closest('script')) getSelection()?.setBaseAndExtent(node, at, node, at + count);
      }
    },
    words,
    length,
  );
}

/** How far a point is from the selection's lines, up or down, in CSS pixels. */
function distance(page: Page, { y }: Point): Promise<number> {
  return page.evaluate((at) => {
    const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
    return Math.max(at - (box?.bottom ?? at), (box?.top ?? at) - at);
  }, y);
}
