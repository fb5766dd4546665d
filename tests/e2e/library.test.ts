import { describe, expect, it } from 'vitest';
import { browsers, publish } from './browsers';
import type { View } from './driver/driver';
import { until } from './driver/until';
import { popupPage } from './popup-page';
import { visitsOf } from './visits';
import { inWorld } from './world';

const words = 'третю закінчимо цього тижня';
const others = 'пором між берегами працюватиме до першого льоду';

/** Runs in the library: how many rows the open list has; null while there is no list. */
function rowCount(): number | null {
  const grid = document.querySelector('[role=grid]');
  return grid ? Number(grid.getAttribute('aria-rowcount')) : null;
}

/** Runs in the library: the words painted in the text, by run. */
function paintedInText(): string[] {
  return [...document.querySelectorAll('[role=region] mark')].map((mark) => mark.textContent ?? '');
}

/** Runs in the library: the words of the row that has the focus; empty when none has. */
function focused(): string {
  return (document.activeElement?.matches('[role=row] a') && document.activeElement.textContent) || '';
}

const rowsOf = (view: View) => view.evaluate(rowCount);

describe.each(browsers)('the library in %s', (browser) => {
  const world = inWorld(browser);
  const { openActivated, highlight, click } = visitsOf(world);
  const library = async (hash = '') => popupPage(await world.driver.openExtensionPage(`library.html${hash}`));

  it('is opened from the popup, and keeps an article that its page has lost', async () => {
    const url = publish(world.site, 'https://visnyk.example/kept', 'article-uk');
    const page = await openActivated(url);
    await highlight(page, words, 'Yellow');
    await highlight(page, others, 'Green');
    const popup = await click(page);
    const quotes = await popup.open('quotes');
    const tabs = () =>
      world.driver.inBackground(async () => {
        const scope = globalThis as unknown as Record<'browser' | 'chrome', { tabs: { query(what: object): Promise<unknown[]> } } | undefined>;
        return (await (scope.browser ?? scope.chrome)?.tabs.query({}))?.length ?? 0;
      });
    const before = await tabs();
    await popup.click('button', popup.say('library.open'));
    await until('a tab to be opened', async () => (await tabs()) === before + 1);

    await world.driver.closePages();

    world.site.put(url, '<title>Gone</title>');
    const shown = await library();
    await until('the article to be listed', async () => (await rowsOf(shown.view)) === 1);
    // By keyboard alone: from the search into the list, and in.
    await shown.view.press('/');
    await shown.view.type('міст');
    await shown.view.press('ArrowDown');
    await until('the row to have the focus', async () => (await shown.view.evaluate(focused)).includes('Міст'));
    await shown.view.press('Enter');
    await until('the words to be painted', async () => (await shown.view.evaluate(paintedInText)).length > 0);
    expect((await shown.view.evaluate(paintedInText)).sort()).toEqual([words, others].sort());
    expect((await shown.open('quotes')).map((item) => item.words)).toEqual(quotes.map((item) => item.words));

    // From a participant to their page in the people book.
    await shown.open('participants');
    await shown.click('link', shown.say('reader.person'));
    await shown.shows(shown.say('person.names'));
    await shown.view.evaluate(() => {
      location.hash = '#quotes';
    });
    await until('all quotes to be listed', async () => ((await rowsOf(shown.view)) ?? 0) >= quotes.length);
  });

  it('shows at once what the popup deletes and brings back', async () => {
    const page = await openActivated(publish(world.site, 'https://visnyk.example/beside', 'article-uk'));
    await highlight(page, words, 'Blue');
    const shown = await library('#highlights');
    const living = await until('the highlights', () => rowsOf(shown.view));
    const popup = await click(page);
    await popup.open('highlights');
    await popup.click('button', popup.say('highlight.remove'), words);
    await popup.shows(popup.say('done.removed'));
    await until('the library to have one fewer', async () => ((await rowsOf(shown.view)) ?? 0) === living - 1);
    await popup.click('button', popup.say('undo'));
    await until('the library to have it again', async () => (await rowsOf(shown.view)) === living);
  });

  it('copies and exports what is selected', async () => {
    const page = await openActivated(publish(world.site, 'https://visnyk.example/out', 'article-uk'));
    await highlight(page, words, 'Pink');
    const shown = await library('#highlights');
    await until('the highlights', () => rowsOf(shown.view));
    await shown.view.press('/');
    await shown.view.press('ArrowDown');
    await until('the row to have the focus', async () => (await shown.view.evaluate(focused)) !== '');
    await shown.view.press(' ');
    await shown.click('button', shown.say('library.export'));
    // The exports page opens with what is selected.
    await shown.click('button', shown.say('transfer.save'));
    const { name, content } = await world.driver.takeDownload();
    expect(name).toMatch(/\.md$/);
    expect(content).toContain(words);
  });

  it('shows in two windows at once what is deleted in one, and what is brought back', async () => {
    const page = await openActivated(publish(world.site, 'https://visnyk.example/windows', 'article-uk'));
    await highlight(page, words, 'Blue');
    const other = await library('#trash');
    // The one in front is the one that keys go to.
    const one = await library('#highlights');
    const living = await until('the highlights', () => rowsOf(one.view));
    await until('the trash', async () => (await rowsOf(other.view)) !== null || (await other.text()).includes(other.say('library.trash.empty')));
    const deleted = await rowsOf(other.view);
    await one.view.press('/');
    await one.view.press('ArrowDown');
    await until('the row to have the focus', async () => (await one.view.evaluate(focused)) !== '');
    await one.view.press('Delete');
    await until('the other window to show it in the trash', async () => ((await rowsOf(other.view)) ?? 0) === (deleted ?? 0) + 1);
    await until('it to be gone from its own', async () => ((await rowsOf(one.view)) ?? 0) === living - 1);
    await one.view.press('z', 'Control');
    await until('it to be back in one', async () => (await rowsOf(one.view)) === living);
    await until('it to be gone from the trash', async () => ((await rowsOf(other.view)) ?? 0) === (deleted ?? 0));
  });
});
