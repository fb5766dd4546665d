import { describe, expect, it } from 'vitest';
import { until } from './driver/until';
import { seedLibrary } from './library-seed';
import { popupPage } from './popup-page';
import { inWorld } from './world';

const articles = 5_000;
const highlightsEach = 20;

/** Runs in the library: how many rows the open list has; null while there is no list. */
function rowCount(): number | null {
  const grid = document.querySelector('[role=grid]');
  return grid ? Number(grid.getAttribute('aria-rowcount')) : null;
}

/** Runs in the library: milliseconds from the start of the page to its first row, drawn. */
function firstRow(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => (document.querySelector('[role=row] a') ? resolve(performance.now()) : requestAnimationFrame(look));
    look();
  });
}

/** Runs in the library: types letter by letter and gives the milliseconds from each to the answer's first row or its emptiness. */
async function typeAndTime(query: string): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('search input');
  const status = () => document.querySelector('[role=status]')?.textContent ?? '';
  if (!field) throw new Error('No search');
  const times: number[] = [];
  for (let length = 1; length <= query.length; length += 1) {
    const before = status();
    const begun = performance.now();
    field.value = query.slice(0, length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // The same number of hits twice in a row changes nothing on the screen: a fifth of a second is given to that.
    while (status() === before && performance.now() - begun < 200) await new Promise((resolve) => setTimeout(resolve, 1));
    if (status() !== before) times.push(performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return times;
}

describe('a library of 5,000 articles and 100,000 highlights in Chromium', () => {
  const world = inWorld('chromium');

  it('opens at once, answers while one types, and is walked from end to end by key', { timeout: 400_000 }, async () => {
    const first = popupPage(await world.driver.openExtensionPage('library.html'));
    await first.shows(first.say('library.articles.empty'));
    await first.view.evaluate(seedLibrary, articles, highlightsEach);
    await first.view.close();
    const building = popupPage(await world.driver.openExtensionPage('library.html'));
    const begun = Date.now();
    await until('the index to be whole', async () => (await building.view.evaluate(rowCount)) === articles && !(await building.text()).includes('preparing the search'), 300_000);
    console.log(`index built in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    await building.view.close();

    const shown = popupPage(await world.driver.openExtensionPage('library.html'));
    const opened = await shown.view.evaluate(firstRow);
    expect(await shown.view.evaluate(rowCount)).toBe(articles);
    const times = (await Promise.all([await shown.view.evaluate(typeAndTime, 'мостом гайдабура'), await shown.view.evaluate(typeAndTime, 'schools tarrant')])).flat().sort((a, b) => a - b);
    const middle = times[Math.floor(times.length / 2)] ?? 0;
    const slow = times[Math.floor(times.length * 0.95)] ?? 0;
    console.log(`opens in ${Math.round(opened)} ms; an answer on the screen in ${Math.round(middle)} ms at the median, ${Math.round(slow)} ms at the 95th percentile of ${times.length} letters`);
    // The benchmark holds the bars; a machine that runs browsers beside it may take some times as long.
    expect(opened).toBeLessThan(3_000);
    expect(slow).toBeLessThan(1_000);

    await shown.view.evaluate(() => {
      location.hash = '#highlights';
    });
    await until('all highlights', async () => (await shown.view.evaluate(rowCount)) === articles * highlightsEach);
    await shown.view.press('/');
    await shown.view.press('ArrowDown');
    await shown.view.press('End');
    await until('the last row', () => shown.view.evaluate(() => document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex') === '100000'));
    expect(await shown.view.evaluate(() => document.querySelectorAll('[role=row]').length)).toBeLessThan(80);
  });
});
