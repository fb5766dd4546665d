import { describe, expect, it } from 'vitest';
import { untilFlashed } from './article-page';
import { addresses, browsers } from './browsers';
import type { View } from './driver/driver';
import { until } from './driver/until';
import { popupPage } from './popup-page';
import { inWorld } from './world';

/** What has the focus, by its accessible name or text. */
function focused(view: View): Promise<string> {
  return view.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim());
}

describe.each(browsers)('the popup by keyboard in %s', (browser) => {
  const world = inWorld(browser);

  it('leads to a quote and to its words on the page', async () => {
    const page = await world.driver.open(addresses.ukrainian);
    const popup = popupPage(await world.driver.clickToolbar(page));
    await popup.ready();
    const { view } = popup;
    await until('the tabs to have the focus', async () => {
      if ((await focused(view)).startsWith(popup.say('tab.facts'))) return true;
      await view.press('Tab');
      return false;
    });
    await view.press('ArrowRight');
    await view.press('ArrowRight');
    expect(await focused(view)).toContain(popup.say('tab.quotes'));
    const [quote] = await popup.items();
    await until('the first quote to have the focus', async () => {
      if ((await focused(view)) === quote?.words) return true;
      await view.press('Tab');
      return false;
    });
    await view.press('Enter');
    await untilFlashed(page, quote?.words ?? '');
  });
});
