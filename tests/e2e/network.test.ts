import { afterEach, describe, expect, it } from 'vitest';
import { clickOnBar, selectWithMouse, untilHighlighted } from './article-page';
import { addresses, browsers, buildFor, launch, servePages } from './browsers';
import type { BrowserName, Driver } from './driver/driver';
import { startSite } from './driver/site';
import type { Contact } from './driver/site';
import { popupPage } from './popup-page';

const words = 'третю закінчимо цього тижня';
/** How long a browser may take until it has asked for its own updates and settings, in milliseconds. */
const calm = 3_000;

const running = new Set<Driver>();

/** Everything a browser asked of its network while the article was read, with the extension doing its whole job or without it. */
async function contactsWhileReading(browser: BrowserName, withExtension: boolean): Promise<readonly Contact[]> {
  const site = await startSite();
  servePages(site);
  const driver = await launch(browser, { site, extension: withExtension ? buildFor(browser) : null });
  running.add(driver);
  try {
    const page = await driver.open(addresses.ukrainian);
    if (withExtension) {
      const popup = popupPage(await driver.clickToolbar(page));
      await popup.ready();
      await popup.view.close();
      await selectWithMouse(page, words);
      await clickOnBar(driver, page, 'Yellow');
      await untilHighlighted(page, [words]);
      const again = popupPage(await driver.clickToolbar(page));
      await again.ready();
      await again.click('button', again.say('export'));
      await again.click('button', again.say('export.file'));
      await driver.takeDownload();
    }
    await new Promise((resolve) => setTimeout(resolve, calm));
    return site.contacts();
  } finally {
    await driver.close();
    running.delete(driver);
    await site.close();
  }
}

describe.each(browsers)('the network in %s', (browser) => {
  afterEach(async () => {
    for (const driver of running) await driver.close();
    running.clear();
  });

  it('is asked for nothing beyond what the page and the browser ask for without the extension', async () => {
    const without = await contactsWhileReading(browser, false);
    const during = await contactsWhileReading(browser, true);
    const pageOf = (contacts: readonly Contact[]) => contacts.filter(({ known }) => known).map(({ host, path }) => host + path);
    expect(new Set(pageOf(during))).toEqual(new Set(pageOf(without)));
    const strangers = during.filter(({ known, host }) => !known && !isBrowsersOwn(browser, host)).map(({ host }) => host);
    expect(strangers).toEqual([]);
  });
});

/** Hosts that the browsers themselves ask for updates and settings, with or without an extension, at times of their own. */
function isBrowsersOwn(browser: BrowserName, host: string): boolean {
  const own = {
    chromium: ['clients2.google.com', 'update.googleapis.com', 'accounts.google.com'],
    firefox: [
      'aus5.mozilla.org',
      'content-signature-2.cdn.mozilla.net',
      'detectportal.firefox.com',
      'firefox-settings-attachments.cdn.mozilla.net',
      'firefox.settings.services.mozilla.com',
      'location.services.mozilla.com',
      'push.services.mozilla.com',
      'services.addons.mozilla.org',
    ],
  };
  return own[browser].includes(host);
}
