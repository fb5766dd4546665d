import { describe, expect, it } from 'vitest';
import { toolbarWords } from '../../utils/locale/toolbar-words';
import { clickOnBar, paintOn, selectWithMouse } from './article-page';
import { publish } from './browsers';
import { until } from './driver/until';
import { popupPage } from './popup-page';
import { inWorld } from './world';

const words = 'третю закінчимо цього тижня';

// In Firefox only: a Chromium that a driver has told to allow the extension there takes it down and does not start it again.
describe('a private window in firefox', () => {
  const world = inWorld('firefox', { privateWindows: true });

  it('shows everything, says that nothing is saved, and saves nothing', async () => {
    const { driver } = world;
    const page = await driver.open(publish(world.site, 'https://visnyk.example/private', 'article-uk'));
    const popup = popupPage(await driver.clickToolbar(page));
    await popup.ready();
    await popup.shows(popup.say('private-window'));
    expect(await popup.open('facts')).not.toEqual([]);
    expect(await popup.open('quotes')).toHaveLength(3);
    await popup.view.close();

    await selectWithMouse(page, words);
    await clickOnBar(driver, page, 'Yellow');
    await until('the refusal', async () => (await driver.findOnBar(page, toolbarWords('en').privateWindow)) !== null);
    expect(await paintOn(page)).toEqual([]);

    await page.reload();
    const again = popupPage(await driver.clickToolbar(page));
    await again.ready();
    expect(await again.open('highlights')).toEqual([]);
  });
});
