import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addresses, buildFor, launch, servePages } from './browsers';
import type { Driver } from './driver/driver';
import { startSite } from './driver/site';
import type { Site } from './driver/site';
import { until } from './driver/until';
import { popupPage } from './popup-page';

/** After how long without events the background ends, seconds; Firefox lets itself be told, and waits for 30 untold. */
const sleepsAfter = 2;

describe('while nobody uses it, in firefox', () => {
  let site: Site;
  let driver: Driver;
  beforeAll(async () => {
    site = await startSite();
    servePages(site);
    // A debugger that looks into the background keeps it awake.
    driver = await launch('firefox', { site, extension: buildFor('firefox'), unwatched: { sleepsAfter } });
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  it('has no script on pages that were not clicked, and its background ends', async () => {
    const page = await driver.open(addresses.ukrainian);
    expect(await driver.listenersOn(page)).toBe(0);
    const popup = popupPage(await driver.clickToolbar(page));
    await popup.ready();
    await popup.view.close();
    // That there is something to be seen where there is something.
    expect(await driver.listenersOn(page)).toBeGreaterThan(0);
    await page.reload();
    expect(await driver.listenersOn(page)).toBe(0);

    expect(await driver.isBackgroundRunning()).toBe(true);
    await until('the background to end', async () => !(await driver.isBackgroundRunning()), 2 * sleepsAfter * 1_000);
    expect(await driver.listenersOn(page)).toBe(0);
  }, 120_000);
});
