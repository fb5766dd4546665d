import type { Browser, Page } from 'puppeteer-core';

/** Closes all pages but a new empty one, which it returns: a browser without a page would end. */
export async function closeAllPages(browser: Browser): Promise<Page> {
  const old = await browser.pages();
  const empty = await browser.newPage();
  for (const page of old) await page.close();
  return empty;
}
