import type { Page } from 'puppeteer-core';
import { callSource } from './driver/call-source';
import type { Driver, Json, Point, View } from './driver/driver';
import { until } from './driver/until';

/** A page with words to highlight: one of the web, or the extension's own with the article for practice. */
export type Sheet = Page | View;

/** What the extension has painted on a page, as the page itself can see it. */
export interface Paint {
  /** Name in the page's highlight registry. */
  readonly name: string;
  readonly words: string;
}

/** Runs a self-contained function on a page; arguments and result are JSON. */
export function ask<Arguments extends Json[], Result>(sheet: Sheet, pageFunction: (...args: Arguments) => Result, ...args: Arguments): Promise<Result> {
  const source = callSource(pageFunction, args);
  return ('evaluateSource' in sheet ? sheet.evaluateSource(source) : sheet.evaluate(source)) as Promise<Result>;
}

/** Selects words as a person does: the mouse goes down before the first letter, moves, goes up after the last. */
export async function selectWithMouse(page: Sheet, words: string): Promise<void> {
  const [start, end] = await placeOf(page, words);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
  await until(`"${words}" to be selected`, () => ask(page, (wanted) => getSelection()?.toString() === wanted, words));
}

/** Points just inside the first and the last letter of words in one text node; scrolls them into view. */
export async function placeOf(page: Sheet, words: string): Promise<[Point, Point]> {
  const place = await ask(page, (wanted: string): Point[] | null => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0 || node.parentElement?.closest('script, style')) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const boxes = [...range.getClientRects()];
      const first = boxes[0];
      const last = boxes.at(-1);
      if (first === undefined || last === undefined) return null;
      return [
        { x: first.left + 0.5, y: first.top + first.height / 2 },
        { x: last.right - 0.5, y: last.top + last.height / 2 },
      ];
    }
    return null;
  }, words);
  const [start, end] = place ?? [];
  if (start === undefined || end === undefined) throw new Error(`The page does not show "${words}"`);
  return [start, end];
}

/** Clicks a control of the extension's bar on the page, as soon as it stands still. */
export async function clickOnBar(driver: Driver, page: Sheet, name: string): Promise<void> {
  let before: Point | null = null;
  const { x, y } = await until(`"${name}" to stand still on the bar`, async () => {
    const now = await driver.findOnBar(page, name);
    const still = now !== null && now.x === before?.x && now.y === before.y;
    before = now;
    return still && now;
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
}

/** Everything painted on the page at this moment. */
export async function paintOn(page: Sheet): Promise<Paint[]> {
  return ask(page, () =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return { name, words: range.toString() };
      }),
    ),
  );
}

/** Waits until exactly these words carry a highlight; a flash does not count. */
export async function untilHighlighted(page: Sheet, words: readonly string[]): Promise<void> {
  await until(`exactly ${JSON.stringify(words)} to be highlighted`, async () => {
    const painted = (await paintOn(page)).filter(({ name }) => !isFlash(name)).map((paint) => paint.words);
    return JSON.stringify(painted.toSorted()) === JSON.stringify(words.toSorted());
  });
}

/** Waits until these words carry a highlight, whatever else does. */
export async function untilPainted(page: Sheet, words: string): Promise<void> {
  await until(`"${words}" to be painted`, async () => (await paintOn(page)).some((paint) => paint.words === words && !isFlash(paint.name)));
}

/** Waits until these words flash, inside the part of the page that is in view. */
export async function untilFlashed(page: Sheet, words: string): Promise<void> {
  await until(`"${words}" to flash`, async () => {
    const flashed = (await paintOn(page)).filter(({ name }) => isFlash(name));
    return flashed.some((paint) => paint.words === words) && (await isInView(page, words));
  });
}

function isFlash(name: string): boolean {
  return name.includes('flash');
}

function isInView(page: Sheet, words: string): Promise<boolean> {
  return ask(page, (wanted: string) => {
    for (const [, highlight] of CSS.highlights) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const { top, bottom } = range.getBoundingClientRect();
        if (range.toString() === wanted && top >= 0 && bottom <= innerHeight) return true;
      }
    }
    return false;
  }, words);
}
