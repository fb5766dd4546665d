import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from './driver/chromium';
import { startDesktop } from './driver/desktop';
import type { Desktop } from './driver/desktop';
import type { BrowserName, Driver, LaunchOptions } from './driver/driver';
import { launchFirefox } from './driver/firefox';
import { startSite } from './driver/site';
import type { Site } from './driver/site';

const launchers = { chromium: launchChromium, firefox: launchFirefox };
const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** Addresses of the fixture pages in tests/fixtures/site. */
export const addresses = {
  ukrainian: 'https://visnyk.example/novyny/2026/09/mist-vorozhka',
  english: 'https://courier.example/2026/09/street-lamps',
  frontPage: 'https://courier.example/',
  empty: 'https://courier.example/empty',
};

/** One browser with the extension and the fixtures' internet, for all tests of a `describe`. */
export interface World {
  readonly driver: Driver;
  readonly site: Site;
}

/**
 * Starts a world before the tests of the enclosing `describe` and ends it after them, also when they fail. A test in it
 * fails for any exception that the extension left unhandled, and leaves no page open for the next.
 */
export function inWorld(browser: BrowserName, options: { readonly onDesktop?: boolean } = {}): World {
  let site: Site | undefined;
  let driver: Driver | undefined;
  let desktop: Desktop | undefined;
  beforeAll(async () => {
    site = await startSite();
    servePages(site);
    if (options.onDesktop === true) desktop = await startDesktop();
    driver = await launch(browser, { site, extension: buildFor(browser), ...(desktop && { desktop }) });
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

export function launch(browser: BrowserName, options: LaunchOptions): Promise<Driver> {
  return launchers[browser](options);
}

/** Folder of the extension built for a browser. Throws when it is not built. */
export function buildFor(browser: BrowserName): string {
  const folder = projectFile(builds[browser]);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${builds[browser]} is not built; run \`npm run test:e2e\``);
  return folder;
}

/** Puts the fixture pages on the internet of the tests. */
export function servePages(site: Site): void {
  for (const page of ['article-uk', 'article-en', 'front-page', 'empty']) site.putPage(fixture(page));
}

/**
 * Publishes a copy of an article that calls the given address its own, so that a test has highlights to itself.
 * `edit` changes the HTML, as an editor of the site might.
 */
export function publish(site: Site, url: string, page: 'article-uk' | 'article-en', edit = (html: string) => html): string {
  const html = readFileSync(fixture(page), 'utf8').replace(/(rel="canonical" href=")[^"]+/, `$1${url}`);
  site.put(url, edit(html));
  return url;
}

function fixture(page: string): string {
  return projectFile(`tests/fixtures/site/${page}.html`);
}

export function projectFile(path: string): string {
  return join(fileURLToPath(new URL('../..', import.meta.url)), path);
}

function existing<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The browser runs only while tests do');
  return thing;
}
