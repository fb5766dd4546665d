import { describe, expect, it } from 'vitest';
import { addresses, browsers, publish } from './browsers';
import { until } from './driver/until';
import { framed } from './framed';
import { popupPage } from './popup-page';
import type { PopupPage } from './popup-page';
import { visitsOf } from './visits';
import { inWorld } from './world';

const words = 'третю закінчимо цього тижня';

/** Runs in the library: the words of the row that has the focus; empty when none has. */
function focused(): string {
  return (document.activeElement?.matches('[role=row] a') && document.activeElement.textContent) || '';
}

/** Runs in the library: what stands in the search field; null where there is none. */
function searched(): string | null {
  return document.querySelector<HTMLInputElement>('search input')?.value ?? null;
}

/** Runs in the panel: whether the library's frame has its list, and the focus. */
function isOpened(): boolean {
  const frame = document.activeElement as HTMLIFrameElement | null;
  return (frame?.contentDocument?.querySelector('[role=grid]') ?? null) !== null;
}

/** Runs in the background: whether the panel's place in the library is this one. */
async function keepsPlace(hash: string): Promise<boolean> {
  const scope = globalThis as unknown as Record<'browser' | 'chrome', { storage: { session: { get(): Promise<Record<string, unknown>> } } } | undefined>;
  return Object.values((await (scope.browser ?? scope.chrome)?.storage.session.get()) ?? {}).includes(hash);
}

/** Runs in a page: whether it, or something in it, sticks out sideways. */
function sticksOut(): boolean {
  return document.documentElement.scrollWidth > document.documentElement.clientWidth;
}

describe.each(browsers)('the library in the panel of %s', (browser) => {
  const world = inWorld(browser);
  const { openActivated, highlight, click } = visitsOf(world);

  const openPanel = async (name: string) => {
    const page = await openActivated(publish(world.site, `https://visnyk.example/${name}`, 'article-uk'));
    await highlight(page, words, 'Yellow');
    const popup = await click(page);
    await popup.click('button', popup.say('panel.open'));
    const panel = popupPage(await world.driver.openedPanel());
    await panel.ready();
    return { page, panel };
  };
  const openLibrary = async (panel: PopupPage) => {
    await panel.click('button', panel.say('panel.library'));
    await until('the library to be open', () => panel.view.evaluate(isOpened));
    return popupPage(framed(panel.view));
  };
  const untilRowFocused = (library: PopupPage) => until('the row to have the focus', async () => (await library.view.evaluate(focused)).includes('Міст'));
  const untilTab = (address: string) =>
    until(`a tab at ${address}`, () =>
      world.driver.inBackground(async (end) => {
        const scope = globalThis as unknown as Record<'browser' | 'chrome', { tabs: { query(what: object): Promise<{ url?: string }[]> } } | undefined>;
        return ((await (scope.browser ?? scope.chrome)?.tabs.query({})) ?? []).some(({ url }) => url?.endsWith(end));
      }, address),
    );

  it('is walked by keyboard, and stands as it was left while the panel follows another tab', async () => {
    const { panel, page } = await openPanel('narrow');
    expect(await panel.view.evaluate(sticksOut)).toBe(false);
    const library = await openLibrary(panel);
    await library.view.press('/');
    await library.view.type('міст');
    await library.view.press('ArrowDown');
    await untilRowFocused(library);
    await library.view.press('Enter');
    await library.shows(library.say('reader.original'));
    expect(await library.view.evaluate(() => [...document.querySelectorAll('[role=region] mark')].map((mark) => mark.textContent))).toEqual([words]);
    expect(await library.view.evaluate(sticksOut)).toBe(false);

    // Back to the search and to the row, by the link and by key.
    await library.click('link', library.say('library.back'));
    await untilRowFocused(library);
    expect(await library.view.evaluate(searched)).toBe('міст');
    await library.view.press('Enter');
    await library.shows(library.say('reader.original'));
    await library.view.press('ArrowLeft', 'Alt');
    await untilRowFocused(library);

    const other = await world.driver.open(addresses.english);
    await other.bringToFront();
    expect(await library.view.evaluate(searched)).toBe('міст');
    await panel.click('button', panel.say('panel.page'));
    await panel.shows(panel.say('not-clicked.title'));
    // What is shown of the page leads to the library beside it.
    await panel.click('button', panel.say('library.open'));
    await until('the library to be open', () => panel.view.evaluate(isOpened));
    expect(await library.view.evaluate(searched)).toBe('міст');

    // Whoever asks for the panel beside a page wants to see the page.
    await page.bringToFront();
    const popup = await click(page);
    await popup.click('button', popup.say('panel.open'));
    await panel.shows('Міст');
    expect(await panel.has('tab', panel.say('tab.facts'))).toBe(false);
    await panel.open('quotes');
  });

  it('leads into tabs: with Control held, and to the exports', async () => {
    const { panel } = await openPanel('out');
    const library = await openLibrary(panel);
    await library.view.press('/');
    await library.view.type('tag:none');
    await library.shows(library.say('library.none.next'));
    await library.view.press('Escape');
    await until('all articles', () => library.view.evaluate(() => document.querySelector('[role=row] a') !== null));
    await library.view.press('ArrowDown');
    await untilRowFocused(library);
    const row = await library.view.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    await library.view.press('Enter', 'Control');
    await untilTab(`/library.html${row}`);
    expect(await library.view.evaluate(searched)).toBe('');

    await library.view.press(' ');
    await library.click('button', library.say('library.export'));
    await untilTab('/transfer.html#export');
  });

  it('is found where it was when the panel is opened again', async () => {
    const { panel } = await openPanel('again');
    // The mark of a saved article leads to it.
    await panel.click('button', panel.say('article.saved'));
    const library = popupPage(framed(panel.view));
    await until('the reader', () => panel.view.evaluate(() => document.querySelector('iframe')?.contentDocument?.querySelector('mark') !== null));
    await panel.click('button', panel.say('panel.page'));
    await panel.click('button', panel.say('panel.library'));
    await library.view.evaluate(() => {
      location.hash = '#people';
    });
    await until('the people', () => library.view.evaluate((title) => document.querySelector('h1')?.textContent === title, library.say('library.view.people')));
    // It is kept after the page has been painted.
    await until('the place to be kept', () => world.driver.inBackground(keepsPlace, '#people'));
    await panel.view.evaluate(() => location.reload());
    await until('the panel to begin anew', () => panel.view.evaluate(() => document.querySelector('iframe') === null && document.querySelector('nav') !== null));
    await panel.ready();
    const again = await openLibrary(panel);
    expect(await again.view.evaluate(() => location.hash)).toBe('#people');
  });
});
