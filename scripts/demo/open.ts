import { launch, buildFor, addresses, servePages } from '../../tests/e2e/browsers';
import { startSite } from '../../tests/e2e/driver/site';

// The browser is the person's until they close it.
const site = await startSite();
servePages(site);
const driver = await launch('chromium', { site, extension: buildFor('chromium'), window: { display: process.env['DISPLAY'] } });
try {
  await driver.open(addresses.ukrainian);
  console.log(`
Chromium is open with Konspekt in it, on a bundled article.
  1. Click the puzzle piece at the top right, then Konspekt: facts, people and quotes appear. Click one of them.
  2. Select words on the page and pick a colour.
  3. Reload the page, click Konspekt again: the highlight is back. Export it from the popup.
Another bundled article: ${addresses.english}
Close the browser to end the demo.`);
  await driver.closed;
} finally {
  await driver.close();
  await site.close();
}
