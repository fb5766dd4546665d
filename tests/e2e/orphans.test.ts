import { describe, expect, it } from 'vitest';
import { untilPainted } from './article-page';
import { browsers, publish } from './browsers';
import { until } from './driver/until';
import { countRecords } from './library-store';
import { popupPage } from './popup-page';
import { visitsOf } from './visits';
import { inWorld } from './world';

const words = 'третю закінчимо цього тижня';
const others = 'пором між берегами працюватиме до першого льоду';

/** Runs in the library: the words of the rows that are listed. */
function rows(): string[] {
  return [...document.querySelectorAll('[role=row] a[data-main]')].map((link) => link.textContent ?? '');
}

/** Runs in the library: the words painted in the text, and in the older texts that are open. */
function painted(where: string): string[] {
  return [...document.querySelectorAll(`${where} mark`)].map((mark) => mark.textContent ?? '');
}

/** Runs in the library: selects words of the text, as a mouse would. */
function select(wanted: string): void {
  const walker = document.createTreeWalker(document.querySelector('[role=region]') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(wanted);
    if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
  }
  throw new Error(`No "${wanted}" in the text`);
}

/** Runs in the library. */
function openVersions(): void {
  document.querySelector<HTMLElement>('#tab-versions')?.click();
}

/** Runs in the library. */
function openHighlights(): void {
  document.querySelector<HTMLElement>('#tab-highlights')?.click();
}

describe.each(browsers)('a highlight whose words an editor took out, in %s', (browser) => {
  const world = inWorld(browser);
  const { click, openActivated, highlight } = visitsOf(world);

  it('is listed with the reason, stands in the version it was made in, and gets other words by hand', async () => {
    const url = publish(world.site, 'https://visnyk.example/edited', 'article-uk');
    const page = await openActivated(url);
    await highlight(page, words, 'Yellow');
    // The first text is kept behind the person's back.
    await until('the first version', async () => (await world.driver.inBackground(countRecords, 'versions')) === 1);
    publish(world.site, url, 'article-uk', (html) => html.replace(/<p>Тарас Верховинець зазначив.*?<\/p>/s, ''));
    await page.reload();
    const popup = await click(page);
    await popup.open('highlights');
    await popup.shows(popup.say('highlights.missing'));
    await until('the newer version', async () => (await world.driver.inBackground(countRecords, 'versions')) === 2);
    await popup.view.close();

    const shown = popupPage(await world.driver.openExtensionPage('library.html#orphans'));
    await until('the highlight to be listed', async () => (await shown.view.evaluate(rows)).join() === words);
    await shown.shows('not found on the page since');
    await shown.click('link', words);
    await shown.shows('Stands in the text of');
    await shown.view.evaluate(openVersions);
    await shown.shows(shown.say('reader.versions.this'));
    await shown.click('button', 'Read this text · 1 highlight');
    await until('the words in the older text', async () => (await shown.view.evaluate(painted, '[role=tabpanel]')).includes(words));
    expect(await shown.view.evaluate(painted, '[role=region]')).toEqual([]);

    await shown.view.evaluate(openHighlights);
    await shown.view.evaluate(select, others);
    await shown.click('button', shown.say('missing.attach'));
    await shown.shows(shown.say('done.attached'));
    await until('the other words to be painted', async () => (await shown.view.evaluate(painted, '[role=region]')).join('') === others);
    await shown.view.evaluate(() => {
      location.hash = '#orphans';
    });
    await shown.shows(shown.say('library.orphans.empty'));

    const again = await world.driver.open(url);
    await (await click(again)).view.close();
    await untilPainted(again, others);
  });
});
