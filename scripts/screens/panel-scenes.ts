import type { Page } from 'puppeteer-core';
import type { Scene } from './scenes';

/** Chrome's side panel is at least 360 px wide, Firefox's sidebar begins with about 250. */
const widths = ['320', '260'];
const height = 760;
const tab = (name: string) => (page: Page) => page.click(`#tab-${name}`);

const page = ['facts', 'participants', 'quotes', 'highlights'].map((name): Scene => ({ name: `panel-${name}`, state: 'panel-ready', widths, height, act: tab(name) }));
const lists = ['articles', 'highlights', 'quotes', 'people', 'tags', 'orphans', 'trash', 'articles-empty', 'searched', 'none', 'indexing', 'failed'].map(
  (name): Scene => ({ name: `panel-library-${name}`, state: `panel-library-${name}`, widths, height }),
);
const sides = ['highlights', 'facts', 'participants', 'quotes', 'pictures', 'versions'].map(
  (name): Scene => ({ name: `panel-library-article-${name}`, state: 'panel-library-article', widths, act: tab(name), full: true }),
);

/** The panel beside the page, its library included, as narrow as browsers make it. */
export const panelScenes: readonly Scene[] = [
  ...page,
  { name: 'panel-not-clicked', state: 'panel-not-clicked', widths, height },
  ...lists,
  {
    name: 'panel-library-selected',
    state: 'panel-library-highlights',
    widths,
    height,
    act: async (at) => {
      for (const box of (await at.$$('[role=row] input')).slice(0, 2)) await box.click();
    },
  },
  { name: 'panel-library-filter', state: 'panel-library-articles', widths, height, act: (at) => at.click('search ~ div button[aria-expanded]') },
  { name: 'panel-library-article', state: 'panel-library-article', widths, height },
  ...sides,
  { name: 'panel-library-person', state: 'panel-library-person', widths, full: true },
];
