import { describe, expect, it } from 'vitest';
import { clickOnBar, paintOn, selectWithMouse, untilHighlighted, untilPainted } from './article-page';
import { browsers, publish } from './browsers';
import { until } from './driver/until';
import { visitsOf } from './visits';
import { inWorld } from './world';

/** Words to highlight, and how many milliseconds after the press the background ends: while it runs, starts, writes and answers. */
const deaths = [
  ['третю закінчимо цього тижня', 0],
  ['Дві з чотирьох опор уже стоять', 30],
  ['роботи йдуть цілодобово', 80],
  ['пором між берегами працюватиме до першого льоду', 200],
] as const;

describe.each(browsers)('a background that ends in the middle of a write, in %s', (browser) => {
  const world = inWorld(browser);
  const { click, openActivated } = visitsOf(world);

  it('leaves nothing painted that is not stored, and nothing that cannot be done again', async () => {
    const { driver } = world;
    const page = await openActivated(publish(world.site, 'https://visnyk.example/interrupted', 'article-uk'));
    const painted = async () => (await paintOn(page)).map((paint) => paint.words).toSorted();
    for (const [words, wait] of deaths) {
      // The bar of a write that failed stays, and may stand on the next words.
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await until('the bar to go', async () => (await driver.findOnBar(page, 'Green')) === null);
      await selectWithMouse(page, words);
      await clickOnBar(driver, page, 'Green');
      await new Promise((resolve) => setTimeout(resolve, wait));
      await driver.killBackground();
    }
    const shown = await painted();
    await page.reload();
    const popup = await click(page);
    const kept = (await popup.open('highlights')).map((item) => item.words);
    console.log(`${browser}: ${kept.length} of ${deaths.length} writes were done before the end, ${shown.length} of them painted`);
    expect(kept).toEqual(expect.arrayContaining(shown));
    await untilHighlighted(page, kept);
    await popup.view.close();

    for (const [words] of deaths.filter(([words]) => !kept.includes(words))) {
      await selectWithMouse(page, words);
      await clickOnBar(driver, page, 'Green');
      await untilPainted(page, words);
    }
    await untilHighlighted(page, deaths.map(([words]) => words));
  });
});
