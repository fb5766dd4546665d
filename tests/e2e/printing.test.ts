import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { palette } from '../../utils/page/palette';
import { untilHighlighted, selectWithMouse } from './article-page';
import { publish } from './browsers';
import { until } from './driver/until';
import { inWorld } from './world';
import { visitsOf } from './visits';

const words = 'третю закінчимо цього тижня';

describe('a printed page, in Chromium', () => {
  const world = inWorld('chromium');
  const { openActivated, highlight } = visitsOf(world);

  it('has its highlights in their colours, even without background graphics, and no bar', async () => {
    const page = await openActivated(publish(world.site, 'https://visnyk.example/printed', 'article-uk'));
    expect(coloursOf(await page.pdf({ printBackground: false }))).not.toContain(palette.yellow.light.background);
    await highlight(page, words, 'Yellow');
    await untilHighlighted(page, [words]);
    await selectWithMouse(page, 'роботи йдуть цілодобово');
    await until('the bar', () => world.driver.findOnBar(page, 'Green'));
    await until('the bar to be gone', async () => {
      // Each time: when a debugger leaves the page, as after looking for the bar, it takes what is emulated with it.
      await page.emulateMediaType('print');
      return (await world.driver.findOnBar(page, 'Green')) === null;
    });
    await page.emulateMediaType();
    await until('the bar to be back', () => world.driver.findOnBar(page, 'Green'));
    for (const printBackground of [false, true]) {
      expect(coloursOf(await page.pdf({ printBackground }))).toContain(palette.yellow.light.background);
    }
  });
});

/** What a PDF is filled with anywhere: six-digit hex colours. */
function coloursOf(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const contents = [...text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)].map(({ 0: head, index }) => {
    const begin = index + head.length;
    return inflateSync(bytes.subarray(begin, text.indexOf('endstream', begin))).toString('latin1');
  });
  const fills = contents.join('\n').matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg/g);
  return [...new Set([...fills].map((fill) => `#${fill.slice(1).map((part) => Math.round(Number(part) * 255).toString(16).padStart(2, '0')).join('')}`))];
}
