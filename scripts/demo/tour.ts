import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickOnBar, paintOn, selectWithMouse, untilFlashed, untilHighlighted } from '../../tests/e2e/article-page';
import { addresses, buildFor, launch, projectFile, servePages } from '../../tests/e2e/browsers';
import type { ColorScheme, Driver } from '../../tests/e2e/driver/driver';
import { startSite } from '../../tests/e2e/driver/site';
import type { Site } from '../../tests/e2e/driver/site';
import { popupPage } from '../../tests/e2e/popup-page';
import { texts as ukrainian } from '../../utils/locale/uk';

const output = projectFile('demo-output');
const passage = 'третю закінчимо цього тижня';

const picture = (name: string) => join(output, `${name}.png`);

/** Clicks the toolbar icon and waits until the article is read and its highlights are found. */
async function click(driver: Driver, page: Page) {
  const popup = popupPage(await driver.clickToolbar(page));
  await popup.ready();
  return popup;
}

/** Reads, jumps, highlights, reloads, restores, writes a note, exports. */
async function mainJob(driver: Driver): Promise<void> {
  const page = await driver.open(addresses.ukrainian);
  const popup = await click(driver, page);
  for (const tab of ['facts', 'participants', 'quotes'] as const) {
    const items = await popup.open(tab);
    console.log(`\n${popup.say(`tab.${tab}`)}`);
    for (const { text } of items) console.log(`  - ${text.split(/\n+/).filter((line) => line.length > 1).join('\n    ')}`);
    await popup.view.screenshot(picture(`popup-${tab}`));
  }
  const quote = (await popup.items()).at(-1)?.words ?? '';
  await popup.click('button', quote);
  await untilFlashed(page, quote);
  await page.screenshot({ path: picture('page-jump') as `${string}.png` });
  console.log(`\nJumped to: ${quote}`);
  await popup.view.close();

  await selectWithMouse(page, passage);
  await clickOnBar(driver, page, 'Yellow');
  await untilHighlighted(page, [passage]);
  console.log(`Highlighted with the mouse: ${passage}`);

  await page.reload();
  if ((await paintOn(page)).length > 0) throw new Error('Something is painted before the click');
  const again = await click(driver, page);
  await untilHighlighted(page, [passage]);
  await page.screenshot({ path: picture('page-restored') as `${string}.png` });
  console.log('Restored after the reload.');

  await again.open('highlights');
  await again.click('button', again.say('note.add'), passage);
  await again.click('textbox', again.say('note.label'), passage);
  await again.view.type('Запитати в громаді, чи встигнуть.');
  await again.view.press('Tab');
  await again.shows(again.say('done.saved'));
  await again.view.screenshot(picture('popup-highlights'));
  await again.click('button', again.say('export'));
  await again.click('button', again.say('export.file'));
  const { name, content } = await driver.takeDownload();
  writeFileSync(join(output, name), content);
  console.log(`Exported: demo-output/${name}\n\n${content}`);
}

/** The popup in both languages of the interface. */
async function photograph(driver: Driver, scheme: ColorScheme): Promise<void> {
  await driver.closePages();
  const popup = await click(driver, await driver.open(addresses.ukrainian));
  await popup.view.screenshot(picture(`popup-en-${scheme}`));
  await popup.setLanguage('uk');
  await popup.shows(ukrainian['tab.facts']);
  await popup.view.screenshot(picture(`popup-uk-${scheme}`));
}

async function tour(site: Site): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const driver = await launch('chromium', { site, extension: buildFor('chromium'), colorScheme });
    try {
      if (colorScheme === 'light') await mainJob(driver);
      await photograph(driver, colorScheme);
      for (const problem of await driver.problems()) throw new Error(problem);
    } finally {
      await driver.close();
    }
  }
}

rmSync(output, { recursive: true, force: true });
mkdirSync(output);
const site = await startSite();
try {
  servePages(site);
  await tour(site);
  console.log('\nThe screenshots are in demo-output/.');
} finally {
  await site.close();
}
