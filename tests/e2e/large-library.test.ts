import { describe, expect, it } from 'vitest';
import { until } from './driver/until';
import { buildLibrary, measureLibrary } from './library-speed';
import { inWorld } from './world';

const articles = 5_000;
const highlightsEach = 20;
/** The bars of `npm run bench:library`, and how many times as long a machine may take that runs other things beside the browser. */
const bars = { open: 500, answer: 50, memory: 300 };
const busy = 3;

/** Runs in the library: how many rows the open list has; null while there is no list. */
function rowCount(): number | null {
  const grid = document.querySelector('[role=grid]');
  return grid ? Number(grid.getAttribute('aria-rowcount')) : null;
}

/** Runs in the library: the number of the row with the focus; null while none has it. */
function focusedRow(): string | null {
  return document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex') ?? null;
}

describe('a library of 5,000 articles and 100,000 highlights in Chromium', () => {
  const world = inWorld('chromium');

  it('opens at once, answers while one types, and is walked from end to end by key', { timeout: 400_000 }, async () => {
    const seconds = await buildLibrary(world.driver, articles, highlightsEach);
    const speed = await measureLibrary(world.driver);
    console.log(`index built in ${seconds.toFixed(1)} s; ${JSON.stringify(speed)}`);
    expect(speed.open).toBeLessThan(bars.open * busy);
    expect(speed.answer).toBeLessThan(bars.answer * busy);
    expect(speed.drawn.median).toBeLessThan(bars.answer * busy);
    expect(speed.memory).toBeLessThan(bars.memory);

    const view = await world.driver.openExtensionPage('library.html');
    await until('all articles', async () => (await view.evaluate(rowCount)) === articles);
    await view.evaluate(() => {
      location.hash = '#highlights';
    });
    await until('all highlights', async () => (await view.evaluate(rowCount)) === articles * highlightsEach);
    await view.press('/');
    await view.press('ArrowDown');
    await until('the first row', async () => (await view.evaluate(focusedRow)) === '1');
    await view.press('End');
    await until('the last row', async () => (await view.evaluate(focusedRow)) === '100000');
    expect(await view.evaluate(() => document.querySelectorAll('[role=row]').length)).toBeLessThan(80);
  });
});
