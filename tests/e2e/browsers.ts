import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './driver/chromium';
import type { BrowserName, Driver, LaunchOptions } from './driver/driver';
import { launchFirefox } from './driver/firefox';
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
