import type { Page } from 'puppeteer-core';

/** One picture: a state of the gallery and what is done in it first. */
export interface Scene {
  readonly name: string;
  /** A state of the popup, or a page. */
  readonly state: string;
  readonly act?: (page: Page) => Promise<void>;
  /** ms to wait before the picture. */
  readonly wait?: number;
  readonly full?: boolean;
  readonly height?: number;
  /** Other than the two of a popup. */
  readonly widths?: readonly string[];
  readonly forcedColors?: boolean;
}

const tab = (name: string) => async (page: Page) => {
  await page.click(`#tab-${name}`);
};
const typed = (query: string, name: string) => async (page: Page) => {
  await tab(name)(page);
  await page.keyboard.press('/');
  await page.keyboard.type(query);
};

export const scenes: readonly Scene[] = [
  { name: 'loading', state: 'loading', wait: 250 },
  { name: 'not-allowed-browser', state: 'not-allowed-browser' },
  { name: 'not-clicked', state: 'not-clicked' },
  { name: 'not-allowed-file', state: 'not-allowed-file' },
  { name: 'not-an-article', state: 'not-an-article' },
  { name: 'not-an-article-empty', state: 'not-an-article-empty' },
  { name: 'not-an-article-highlights', state: 'not-an-article-highlights', full: true },
  { name: 'failed', state: 'failed' },
  { name: 'facts', state: 'ready', full: true },
  { name: 'participants', state: 'ready', act: tab('participants'), full: true },
  { name: 'quotes', state: 'ready', act: tab('quotes'), full: true },
  { name: 'highlights', state: 'ready', act: tab('highlights'), full: true },
  {
    name: 'highlight-open',
    state: 'ready',
    act: async (page) => {
      await tab('highlights')(page);
      await page.evaluate(() => {
        const rows = [...document.querySelectorAll('[role=tabpanel] li')];
        for (const row of rows) row.querySelector<HTMLElement>('button[aria-expanded]')?.click();
        rows.at(-2)?.scrollIntoView({ block: 'center' });
      });
    },
  },
  { name: 'highlights-searching', state: 'ready-searching', act: tab('highlights'), wait: 250 },
  {
    name: 'highlights-revised',
    state: 'ready-revised',
    act: async (page) => {
      await tab('highlights')(page);
      await page.click('[role=tabpanel] button[aria-controls]');
    },
    full: true,
  },
  { name: 'saved', state: 'ready-saved' },
  { name: 'highlights-private', state: 'ready-private', act: tab('highlights') },
  { name: 'highlights-no-storage', state: 'ready-no-storage', act: tab('highlights') },
  { name: 'foreign', state: 'ready-foreign', act: tab('participants') },
  { name: 'bare-facts', state: 'bare' },
  { name: 'bare-highlights', state: 'bare', act: tab('highlights') },
  { name: 'search', state: 'ready', act: typed('міст', 'facts') },
  { name: 'search-none', state: 'ready', act: typed('84', 'participants') },
  {
    name: 'toast-undo',
    state: 'ready',
    act: async (page) => {
      await tab('highlights')(page);
      await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[role=tabpanel] li button')].at(-1)?.click());
    },
  },
  { name: 'toast-failure', state: 'ready', act: async (page) => page.click('[role=tabpanel] li button') },
  { name: 'export', state: 'ready', act: async (page) => page.click('footer button[aria-expanded]') },
  {
    name: 'focus',
    state: 'ready',
    act: async (page) => {
      await page.click('#tab-facts');
      for (let count = 0; count < 3; count += 1) await page.keyboard.press('Tab');
    },
  },
  { name: 'huge-facts', state: 'huge' },
  { name: 'huge-participants', state: 'huge', act: tab('participants') },
  { name: 'huge-highlights', state: 'huge', act: tab('highlights') },
  { name: 'panel-quotes', state: 'ready', act: tab('quotes'), widths: ['720'], height: 900 },
  { name: 'zoomed-facts', state: 'ready', height: 300, widths: ['320'] },
  { name: 'contrast-highlights', state: 'ready', act: tab('highlights'), forcedColors: true, widths: ['400'] },
];
