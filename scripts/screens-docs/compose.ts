import type { Page } from 'puppeteer-core';

/** A popup is a window of its own: its picture is laid over the page's, under the toolbar's icon, as a screen would show it. */
export async function over(page: Page, popup: string, file: `${string}.png`): Promise<void> {
  await compose(page, file, `<img src="${await pictureOf(page)}"><img src="${popup}" style="position:fixed;inset:8px 24px auto auto;border-radius:8px;box-shadow:0 2px 24px rgb(0 0 0/.35)">`);
}

/** The panel stands to the right of the page. `width`: of the panel, CSS pixels. */
export async function beside(page: Page, panel: string, width: number, file: `${string}.png`): Promise<void> {
  await compose(page, file, `<img src="${await pictureOf(page)}"><img src="${panel}" style="position:fixed;inset:0 0 0 auto;width:${width}px;border-left:1px solid #8886">`);
}

async function pictureOf(page: Page): Promise<string> {
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
}

async function compose(page: Page, file: `${string}.png`, html: string): Promise<void> {
  const sheet = await page.browser().newPage();
  await sheet.setViewport({ width: 1280, height: 800 });
  await sheet.setContent(`<style>body{margin:0}img{display:block}</style>${html}`);
  await sheet.screenshot({ path: file });
  await sheet.close();
}
