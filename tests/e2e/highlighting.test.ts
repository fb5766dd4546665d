import { describe, expect, it } from 'vitest';
import { clickOnBar, paintOn, selectWithMouse, untilHighlighted } from './article-page';
import { browsers, publish } from './browsers';
import { visitsOf } from './visits';
import { inWorld } from './world';

const words = 'третю закінчимо цього тижня';
const others = 'пором між берегами працюватиме до першого льоду';

describe.each(browsers)('highlights in %s', (browser) => {
  const world = inWorld(browser);
  const { click, openActivated, highlight } = visitsOf(world);

  it('are made with the mouse, last through a reload, and come back with a click', async () => {
    const page = await openActivated(publish(world.site, 'https://visnyk.example/mouse', 'article-uk'));
    await highlight(page, words, 'Yellow');

    await page.reload();
    expect(await paintOn(page)).toEqual([]);
    const popup = await click(page);
    await untilHighlighted(page, [words]);
    expect((await popup.open('highlights')).map((item) => item.words)).toEqual([words]);
  });

  it('survive the end of the background between any two steps', async () => {
    const { driver } = world;
    const page = await openActivated(publish(world.site, 'https://visnyk.example/killed', 'article-uk'));
    await driver.killBackground();
    await selectWithMouse(page, words);
    await driver.killBackground();
    await clickOnBar(driver, page, 'Green');
    await untilHighlighted(page, [words]);
    await driver.killBackground();
    await page.reload();
    await driver.killBackground();
    const popup = await click(page);
    await untilHighlighted(page, [words]);

    await popup.open('highlights');
    await driver.killBackground();
    await popup.click('button', popup.say('highlight.remove'), words);
    await popup.shows(popup.say('done.removed'));
    await untilHighlighted(page, []);
    await driver.killBackground();
    await popup.click('button', popup.say('undo'));
    await untilHighlighted(page, [words]);
  });

  it('carry a note that is there again after a reload', async () => {
    const page = await openActivated(publish(world.site, 'https://visnyk.example/note', 'article-uk'));
    await highlight(page, words, 'Blue');
    const popup = await click(page);
    await popup.open('highlights');
    await popup.click('button', popup.say('note.add'), words);
    await popup.click('textbox', popup.say('note.label'), words);
    await popup.view.type('Спитати в громаді');
    // Leaving the field saves.
    await popup.view.press('Tab');
    await popup.shows(popup.say('done.saved'));
    await popup.view.close();

    await page.reload();
    const again = await click(page);
    await again.open('highlights');
    expect((await again.find('textbox', again.say('note.label'), words)).value).toBe('Спитати в громаді');
  });

  it('are not shown on another host, nor on another article', async () => {
    const page = await openActivated(publish(world.site, 'https://visnyk.example/own', 'article-uk'));
    await highlight(page, words, 'Pink');
    await page.close();

    for (const url of ['https://copycat.example/own', 'https://visnyk.example/other']) {
      const other = await world.driver.open(publish(world.site, url, 'article-uk'));
      const popup = await click(other);
      expect(await popup.open('highlights')).toEqual([]);
      expect(await paintOn(other)).toEqual([]);
      await popup.view.close();
      await other.close();
    }
  });

  it('are listed as not found when their words are gone, and painted nowhere', async () => {
    const url = publish(world.site, 'https://visnyk.example/edited', 'article-uk');
    const page = await openActivated(url);
    await highlight(page, others, 'Violet');

    publish(world.site, url, 'article-uk', (html) => html.replace(/<p>Окремо в міністерстві.*?<\/p>/, ''));
    await page.reload();
    const popup = await click(page);
    await popup.open('highlights');
    await popup.shows(popup.say('highlights.missing'));
    await popup.shows(others);
    expect(await paintOn(page)).toEqual([]);

    publish(world.site, url, 'article-uk');
    await popup.view.close();
    await page.reload();
    await click(page);
    await untilHighlighted(page, [others]);
  });
});
