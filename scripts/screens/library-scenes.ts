import type { Page } from 'puppeteer-core';
import type { Scene } from './scenes';

const widths = ['1200', '320'];
const select = (count: number) => async (page: Page) => {
  const boxes = await page.$$('[role=row] input');
  for (const box of boxes.slice(0, count)) await box.click();
};

const tab = (name: string) => (page: Page) => page.click(`#tab-${name}`);

const lists = ['articles', 'highlights', 'quotes', 'people', 'tags', 'orphans', 'trash'].flatMap((view): Scene[] => [
  { name: `library-${view}`, state: `library-${view}`, widths },
  { name: `library-${view}-empty`, state: `library-${view}-empty`, widths },
]);

const sides = ['facts', 'participants', 'quotes', 'pictures', 'versions'].map(
  (name): Scene => ({ name: `library-article-${name}`, state: 'library-article', widths, act: tab(name), full: true }),
);

export const libraryScenes: readonly Scene[] = [
  ...lists,
  ...sides,
  { name: 'library-article', state: 'library-article', widths, height: 800 },
  { name: 'library-article-at', state: 'library-article-at', widths, height: 800 },
  { name: 'library-article-bare', state: 'library-article-bare', widths },
  { name: 'library-article-huge', state: 'library-article-huge', widths },
  { name: 'library-person', state: 'library-person', widths, full: true },
  { name: 'library-person-decided', state: 'library-person-decided', widths, full: true },
  {
    name: 'library-person-parting',
    state: 'library-person',
    widths,
    act: async (page) => {
      const [, other] = await page.$$('li button:not([aria-expanded])');
      await other?.click();
      await page.click('form fieldset input');
    },
    full: true,
  },
  { name: 'library-person-bare', state: 'library-person-bare', widths },
  {
    name: 'library-copy-as',
    state: 'library-person',
    widths,
    act: async (page) => {
      const buttons = await page.$$('li button[aria-expanded]');
      await buttons[1]?.click();
    },
  },
  { name: 'library-trash-searched', state: 'library-trash-searched', widths },
  { name: 'library-trash-selected', state: 'library-trash', widths, act: select(2) },
  {
    name: 'library-trash-question',
    state: 'library-trash',
    widths,
    act: async (page) => {
      await select(2)(page);
      await page.focus('[role=row] a');
      await page.keyboard.press('Delete');
    },
  },
  { name: 'library-article-trashed', state: 'library-article-trashed', widths, height: 800 },
  { name: 'library-loading', state: 'library-loading', widths, wait: 250 },
  { name: 'library-failed', state: 'library-failed', widths },
  { name: 'library-waiting', state: 'library-waiting', widths, wait: 250 },
  { name: 'library-absent', state: 'library-absent', widths },
  { name: 'library-indexing', state: 'library-indexing', widths: ['720'] },
  { name: 'library-renewing', state: 'library-renewing', widths },
  { name: 'library-searched', state: 'library-searched', widths },
  { name: 'library-none', state: 'library-none', widths },
  { name: 'library-selected', state: 'library-articles', widths, act: select(3) },
  {
    name: 'library-tagging',
    state: 'library-highlights',
    widths,
    act: async (page) => {
      await select(2)(page);
      await page.click('[role=group] button[aria-expanded]');
    },
  },
  { name: 'library-quotes-selected', state: 'library-quotes', widths, act: async (page) => { await select(3)(page); await page.click('[role=group] button[aria-expanded]'); } },
  { name: 'library-quotes-hover', state: 'library-quotes', widths: ['1200'], act: (page) => page.hover('[aria-rowindex="2"]') },
  {
    name: 'library-renaming',
    state: 'library-tags',
    widths,
    act: async (page) => {
      await select(1)(page);
      await page.click('[role=group] button[aria-expanded]');
      await page.keyboard.press('End');
      await page.keyboard.type('x');
    },
  },
  { name: 'library-filter', state: 'library-articles', widths, act: (page) => page.click('search ~ div button[aria-expanded]') },
  {
    name: 'library-focus',
    state: 'library-articles',
    widths,
    act: async (page) => {
      await page.focus('search input');
      for (let count = 0; count < 3; count += 1) await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'library-huge',
    state: 'library-huge',
    widths: ['1200'],
    act: async (page) => {
      await page.focus('search input');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
    },
    wait: 200,
  },
  { name: 'library-contrast', state: 'library-highlights', widths: ['720'], act: select(2), forcedColors: true },
];
