import { expect, it, describe } from 'vitest';
import { addresses, browsers } from './browsers';
import { until } from './driver/until';
import { inWorld } from './world';
import { visitsOf } from './visits';

describe.each(browsers)('a correction in %s', (browser) => {
  const world = inWorld(browser);
  const { click } = visitsOf(world);

  it('is shown at once, is there when the article is read again, leaves as a test case and is taken back', async () => {
    const page = await world.driver.open(addresses.ukrainian);
    const popup = await click(page);
    const before = await popup.open('quotes');
    const words = before[0]?.words ?? '';
    await popup.click('button', popup.say('explain'), words);
    await popup.click('button', popup.say('correct.not-a-quote'), words);
    await until('the quote to go', async () => (await popup.items()).every((item) => item.words !== words));
    await popup.view.close();

    await page.reload();
    const again = await click(page);
    await again.open('quotes');
    expect((await again.items()).map((item) => item.words)).not.toContain(words);
    await again.click('button', '1 correction of yours');
    await again.click('button', again.say('correct.export'));
    const { name, content } = await world.driver.takeDownload();
    expect(name).toBe('konspekt-cases.jsonl');
    expect(JSON.parse(content)).toMatchObject({ lang: 'uk', kind: 'quotes', expect: { notQuotes: [words] } });
    await again.click('button', again.say('correct.take-back'));
    await until('the quote to come back', async () => (await again.items()).some((item) => item.words === words));
  });
});
