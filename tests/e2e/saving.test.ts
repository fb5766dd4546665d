import { describe, expect, it } from 'vitest';
import { browsers, publish } from './browsers';
import { until } from './driver/until';
import { popupPage } from './popup-page';
import { visitsOf } from './visits';
import { inWorld } from './world';

/** Runs in the library: the titles of the rows that are listed. */
function titles(): string[] {
  return [...document.querySelectorAll('[role=row] a[data-main]')].map((link) => link.textContent ?? '');
}

/** Runs in the library: the text of the article that is read; empty while there is none. */
function readText(): string {
  return document.querySelector('[role=region]')?.textContent ?? '';
}

describe.each(browsers)('saving in %s', (browser) => {
  const world = inWorld(browser);
  const { click } = visitsOf(world);

  it('keeps an article without a highlight, to be read with its quotes when its site cannot be reached', async () => {
    const url = publish(world.site, 'https://visnyk.example/saved', 'article-uk');
    const popup = await click(await world.driver.open(url));
    const quotes = await popup.open('quotes');
    const title = await popup.view.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    await popup.click('button', popup.say('article.save'));
    await popup.shows(popup.say('done.kept'));
    await until('the button to say so', () => popup.has('button', popup.say('article.saved')));
    await popup.view.close();
    await world.driver.closePages();

    // Nobody answers any more, whatever is asked for.
    await world.site.close();
    const library = popupPage(await world.driver.openExtensionPage('library.html'));
    await until('the article to be listed', async () => (await library.view.evaluate(titles)).includes(title));
    await library.click('link', title);
    await until('its text', async () => (await library.view.evaluate(readText)).includes('третю закінчимо цього тижня'));
    expect((await library.open('quotes')).map(({ words }) => words)).toEqual(quotes.map(({ words }) => words));
  });
});
