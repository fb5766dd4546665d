import { describe, expect, it } from 'vitest';
import { browsers, publish } from './browsers';
import type { View } from './driver/driver';
import { until } from './driver/until';
import { countRecords } from './library-store';
import { popupPage } from './popup-page';
import { visitsOf } from './visits';
import { inWorld } from './world';

const words = 'третю закінчимо цього тижня';

/** Runs in the library: the words of the rows that are listed. */
function rows(): string[] {
  return [...document.querySelectorAll('[role=row] a[data-main]')].map((link) => link.textContent ?? '');
}

/** Runs in the library: the question that is being asked; empty while none is. */
function question(): string {
  return document.querySelector('[role=alertdialog] strong')?.textContent ?? '';
}

/** Runs in the library: whether the row's words or the button has the focus. */
function focused(): string {
  return document.activeElement?.textContent ?? '';
}

/** How many records those stores have in which an article leaves something. */
async function records(view: View): Promise<Record<string, number>> {
  const stores = ['articles', 'contents', 'highlights', 'versions'];
  return Object.fromEntries(await Promise.all(stores.map(async (store) => [store, await view.evaluate(countRecords, store)] as const)));
}

describe.each(browsers)('the trash in %s', (browser) => {
  const world = inWorld(browser);
  const { openActivated, highlight } = visitsOf(world);

  it('is searched, gives back, and lets go for good only after a question, all by key', async () => {
    for (const name of ['one', 'two']) await highlight(await openActivated(publish(world.site, `https://visnyk.example/${name}`, 'article-uk')), words, 'Yellow');
    const { view, ...shown } = popupPage(await world.driver.openExtensionPage('library.html'));
    await until('both articles', async () => (await view.evaluate(rows)).length === 2);
    await view.press('/');
    await view.press('ArrowDown');
    await until('the row to have the focus', async () => (await view.evaluate(focused)).includes('Міст'));
    await view.press('ArrowDown', 'Shift');
    await until('the other row to have the focus', () => view.evaluate(() => document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex') === '2'));
    await view.press('Delete');
    await until('no article', async () => (await view.evaluate(rows)).length === 0);
    await view.evaluate(() => {
      location.hash = '#trash';
    });
    await until('both in the trash', async () => (await view.evaluate(rows)).length === 2);
    await shown.shows('30 days left');

    await view.press('/');
    await view.type('жирафа ');
    await until('nothing to be found', async () => (await view.evaluate(rows)).length === 0);
    await view.evaluate(() => {
      location.hash = '#trash?q=%D0%BC%D0%BE%D1%81%D1%82%D0%B8+site%3Avisnyk.example';
    });
    await until('both to be found by another form of the word', async () => (await view.evaluate(rows)).length === 2);

    await view.press('/');
    await view.press('ArrowDown');
    await until('the row to have the focus', async () => (await view.evaluate(focused)).includes('Міст'));
    await view.press('r');
    await until('one to be back', async () => (await view.evaluate(rows)).length === 1);
    await until('the other to have the focus', async () => (await view.evaluate(focused)).includes('Міст'));
    await view.press('Delete');
    await until('the question', async () => (await view.evaluate(question)) === 'Delete 1 thing for good?');
    // The first button keeps.
    expect(await view.evaluate(focused)).toBe(shown.say('trash.purge.keep'));
    await view.press('Enter');
    await until('no question', async () => (await view.evaluate(question)) === '');
    expect(await records(view)).toEqual({ articles: 2, contents: 2, highlights: 2, versions: 2 });
    await until('the focus to be in the list again', async () => (await view.evaluate(focused)).includes('Міст'));
    await view.press('Delete');
    await until('the question again', async () => (await view.evaluate(question)) !== '');
    await view.press('Tab');
    await view.press('Enter');
    await shown.shows(shown.say('done.purged'));
    await until('the trash to be empty', async () => (await view.evaluate(rows)).length === 0);
    expect(await records(view)).toEqual({ articles: 1, contents: 1, highlights: 1, versions: 1 });
  });
});
