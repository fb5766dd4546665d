import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickOnBar, placeOf, selectWithMouse, untilHighlighted } from '../../tests/e2e/article-page';
import { addresses, buildFor, launch, servePages } from '../../tests/e2e/browsers';
import type { Driver, View } from '../../tests/e2e/driver/driver';
import { startSite } from '../../tests/e2e/driver/site';
import { until } from '../../tests/e2e/driver/until';
import { popupPage } from '../../tests/e2e/popup-page';
import * as en from '../../utils/locale/en';
import type { Locale } from '../../utils/locale/index';
import * as uk from '../../utils/locale/uk';
import { beside, over } from './compose';

export type Theme = 'light' | 'dark';

const catalogs = { en, uk };
const size = { width: 1280, height: 800 };
const panelWidth = 420;

interface Story {
  readonly address: string;
  /** Words that are highlighted. */
  readonly marked: string;
  /** Words that are selected, with the bar beside them. */
  readonly selected: string;
}

/** What is read and marked in each language of the interface. */
const stories = {
  en: { address: addresses.english, marked: 'the electricity bill fell by £410,000 a year', selected: 'whether they want to walk home in the dark' },
  uk: { address: addresses.ukrainian, marked: 'третю закінчимо цього тижня', selected: 'роботи йдуть цілодобово' },
} satisfies Record<Locale, Story>;

/** Takes the five pictures of one language and theme. Rejects when a page does not come to show what it should. */
export async function photograph(folder: string, locale: Locale, theme: Theme): Promise<void> {
  const site = await startSite();
  servePages(site);
  const driver = await launch('chromium', { site, extension: buildFor('chromium'), colorScheme: theme });
  const file = (screen: string) => join(folder, `${screen}-${locale}-${theme}.png`) as `${string}.png`;
  const { texts, toolbar } = catalogs[locale];
  try {
    await chooseLanguageAndTheme(driver, locale, theme, file('settings'));
    for (const other of Object.values(stories)) if (other !== stories[locale]) await mark(driver, other, toolbar.colours.green);
    await driver.closePages();
    const { address, marked, selected } = stories[locale];
    const page = await driver.open(address);
    await page.setViewport(size);
    const popup = popupPage(await driver.clickToolbar(page), texts);
    await popup.ready();
    await popup.open('quotes');
    await over(page, await pictureOf(popup.view), file('popup'));
    await popup.view.close();

    await select(driver, page, marked, toolbar.colours.yellow);
    await selectWithMouse(page, selected);
    await until('the bar', () => driver.findOnBar(page, toolbar.note));
    await page.screenshot({ path: file('page-bar') });
    await page.keyboard.press('Escape');
    await page.evaluate(() => getSelection()?.removeAllRanges());

    await openPanel(driver, page, texts);
    await page.setViewport({ ...size, width: size.width - panelWidth });
    const panel = popupPage(await driver.openedPanel(), texts);
    await puppeteerPage(panel.view).setViewport({ ...size, width: panelWidth });
    await panel.ready();
    await panel.open('facts');
    await placeOf(page, marked);
    await beside(page, await pictureOf(panel.view), panelWidth, file('side-panel'));
    await puppeteerPage(panel.view).close();

    const library = await driver.openExtensionPage('library.html');
    await puppeteerPage(library).setViewport(size);
    await until('the library', () => library.evaluate(() => document.querySelector('[role=row], [role=grid] li, main a') !== null));
    await library.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    await library.screenshot(file('library'));
  } finally {
    await driver.close();
    await site.close();
  }
}

async function chooseLanguageAndTheme(driver: Driver, locale: Locale, theme: Theme, picture: string): Promise<void> {
  const view = await driver.openExtensionPage('options.html');
  await puppeteerPage(view).setViewport(size);
  const english = popupPage(view);
  await english.setLanguage(locale);
  const settings = popupPage(view, catalogs[locale].texts);
  await settings.shows(settings.say('settings.title'));
  await settings.click('radio', settings.say(`settings.theme.${theme}`));
  await until('the message to go', async () => !(await settings.text()).includes(settings.say('done.saved')));
  await view.evaluate(() => scrollTo(0, 0));
  await settings.view.screenshot(picture);
  await puppeteerPage(view).close();
}

async function mark(driver: Driver, { address, marked }: Story, colour: string): Promise<void> {
  const page = await driver.open(address);
  const popup = popupPage(await driver.clickToolbar(page));
  await until('the article to be read', () => popup.view.evaluate(() => document.querySelector('[role=tab]') !== null));
  await popup.view.close();
  await select(driver, page, marked, colour);
}

async function select(driver: Driver, page: Page, words: string, colour: string): Promise<void> {
  await selectWithMouse(page, words);
  await clickOnBar(driver, page, colour);
  await untilHighlighted(page, [words]);
}

async function openPanel(driver: Driver, page: Page, texts: (typeof en)['texts'] | (typeof uk)['texts']): Promise<void> {
  const popup = popupPage(await driver.clickToolbar(page), texts);
  await popup.ready();
  await popup.click('button', popup.say('panel.open'));
}

/** A PNG as a data address. */
async function pictureOf(view: View): Promise<string> {
  return `data:image/png;base64,${await puppeteerPage(view).screenshot({ encoding: 'base64' })}`;
}

function puppeteerPage({ page }: View): Page {
  if (!page) throw new Error('Only Chromium shows pages of the extension');
  return page;
}
