import type { Page } from 'puppeteer-core';
import type { Scene } from './scenes';

/** Opens the explanation of rows, counted from 0, on a tab. */
const explained = (tab: string, ...rows: readonly number[]) => async (page: Page) => {
  await page.click(`#tab-${tab}`);
  // What has `aria-controls` among a row's tools is the button that explains it.
  await page.evaluate((wanted) => {
    const lists = [...document.querySelectorAll('[role=tabpanel]:not([hidden]) ul[role=list] > li')];
    for (const row of wanted) lists[row]?.querySelector<HTMLElement>('button[aria-controls]')?.click();
  }, rows);
};

/** Why something is here, what was wrong with it, and what the person made of it. */
export const explainScenes: readonly Scene[] = [
  { name: 'explain-facts', state: 'ready', act: explained('facts', 0, 1, 3), wait: 150, full: true },
  { name: 'explain-quotes', state: 'ready', act: explained('quotes', 0, 1, 2), wait: 150, full: true },
  { name: 'explain-no-speaker', state: 'ready-foreign', act: explained('quotes', 3), wait: 150, full: true },
  { name: 'explain-participants', state: 'ready', act: explained('participants', 0, 2), wait: 150, full: true },
  {
    name: 'explain-somebody-else',
    state: 'ready',
    act: async (page) => {
      await explained('quotes', 0)(page);
      await page.waitForSelector('form select');
      await page.select('form select', 'other');
      await page.type('form input', 'Юхим');
    },
    full: true,
  },
  { name: 'corrected-quotes', state: 'ready-corrected', act: explained('quotes', 1), wait: 150, full: true },
  { name: 'corrected-participants', state: 'ready-corrected', act: explained('participants', 0), wait: 150, full: true },
  {
    name: 'corrected-list',
    state: 'ready-corrected',
    act: async (page) => {
      await page.click('#tab-quotes');
      await page.waitForSelector('[role=tabpanel]:not([hidden]) > div button[aria-controls]');
      await page.click('[role=tabpanel]:not([hidden]) > div button[aria-controls]');
    },
    full: true,
  },
];
