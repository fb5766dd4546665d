import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { buildFor, launch, servePages } from './browsers';
import { startDesktop } from './driver/desktop';
import type { Desktop } from './driver/desktop';
import type { BrowserName, Driver } from './driver/driver';
import { startSite } from './driver/site';
import type { Site } from './driver/site';

/** One browser with the extension and the fixtures' internet, for all tests of a `describe`. */
export interface World {
  readonly driver: Driver;
  readonly site: Site;
}

/**
 * Starts a world before the tests of the enclosing `describe` and ends it after them, also when they fail. A test in it
 * fails for any exception that the extension left unhandled, and leaves no page open for the next.
 */
export function inWorld(browser: BrowserName, options: { readonly onDesktop?: boolean; readonly privateWindows?: boolean } = {}): World {
  let site: Site | undefined;
  let driver: Driver | undefined;
  let desktop: Desktop | undefined;
  beforeAll(async () => {
    site = await startSite();
    servePages(site);
    if (options.onDesktop === true) desktop = await startDesktop();
    driver = await launch(browser, { site, extension: buildFor(browser), ...(desktop && { window: desktop }), privateWindows: options.privateWindows ?? false });
  });
  afterEach(async () => {
    const problems = await driver?.problems();
    await driver?.closePages();
    expect(problems).toEqual([]);
  });
  afterAll(async () => {
    await driver?.close();
    desktop?.close();
    await site?.close();
  });
  return {
    get driver() {
      return existing(driver);
    },
    get site() {
      return existing(site);
    },
  };
}

function existing<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The browser runs only while tests do');
  return thing;
}
