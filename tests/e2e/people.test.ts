import { describe, expect, it } from 'vitest';
import { browsers, publish } from './browsers';
import { until } from './driver/until';
import { popupPage } from './popup-page';
import { visitsOf } from './visits';
import { inWorld } from './world';

const words = 'третю закінчимо цього тижня';

/** Runs in the library: titles of the articles on a person's page, by their addresses; null while there is none. */
function namedIn(): string[] | null {
  const list = document.querySelector('section ul[aria-label="Articles"]');
  return list && [...list.querySelectorAll('a')].map((link) => decodeURIComponent(link.hash.replace('#article/', ''))).sort();
}

/** Runs in the library: addresses of the people in the list, whose row has these words. */
function peopleWith(name: string): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('[role=row] a[data-main]')].filter((link) => link.textContent === name).map((link) => link.hash);
}

/** Runs in the library: goes to an address of it. */
function go(hash: string): void {
  location.hash = hash;
}

/** Runs in the library: presses a box by its name. */
function tick(name: string): boolean {
  const box = [...document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]')].find((one) => (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent) === name);
  box?.click();
  return box !== undefined;
}

/** Runs in the library: chooses the article of an address. */
function choose(key: string): boolean {
  const link = [...document.querySelectorAll<HTMLAnchorElement>('section ul[aria-label="Articles"] a')].find(({ hash }) => decodeURIComponent(hash).includes(key));
  const box = link?.closest('li')?.querySelector('input');
  box?.click();
  return Boolean(box);
}

describe.each(browsers)('the people book in %s', (browser) => {
  const world = inWorld(browser);
  const { openActivated, highlight } = visitsOf(world);
  const save = async (url: string) => highlight(await openActivated(publish(world.site, url, 'article-uk')), words, 'Yellow');
  const library = async (hash: string) => popupPage(await world.driver.openExtensionPage(`library.html${hash}`));

  it('parts two of one name, keeps to it in a later article, takes it back and merges', async () => {
    await save('https://visnyk.example/one');
    await save('https://clinic.example/one');
    await world.driver.closePages();
    let shown = await library('#people');
    const name = await until('somebody named in both', () => shown.view.evaluate(() => document.querySelector('[role=row] a[data-main]')?.textContent ?? null));
    const [whole = ''] = await until('their row', async () => { const found = await shown.view.evaluate(peopleWith, name); return found.length > 0 && found; });
    const keys = (wanted: readonly string[]) => until(`the page to have ${wanted.join(' and ') || 'none'}`, async () => (await shown.view.evaluate(namedIn))?.join() === [...wanted].sort().join());
    await shown.view.evaluate(go, whole);
    await keys(['visnyk.example/one', 'clinic.example/one']);

    await shown.click('button', shown.say('person.part'));
    await until('the article to be chosen', () => shown.view.evaluate(choose, 'clinic.example/one'));
    await until('the site to be offered', () => shown.view.evaluate(tick, shown.say('person.sign.sites', { words: 'clinic.example' })));
    await shown.click('button', 'Own entry from 1 article');
    await keys(['visnyk.example/one']);
    await shown.click('button', shown.say('undo'));
    await keys(['visnyk.example/one', 'clinic.example/one']);
    await shown.view.press('z', 'Control', 'Shift');
    await keys(['visnyk.example/one']);
    await shown.view.close();

    // An article that comes later is told by the rule.
    await save('https://clinic.example/two');
    await save('https://visnyk.example/two');
    await world.driver.closePages();
    shown = await library(whole);
    await keys(['visnyk.example/one', 'visnyk.example/two']);
    const parted = await until('the other one', () => shown.view.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href*="%40"]')?.hash ?? null));
    await shown.view.evaluate(go, parted);
    await keys(['clinic.example/one', 'clinic.example/two']);

    // Merging the two takes the rule back, and undo brings it back.
    await shown.view.evaluate(go, '#people');
    await until('both to be listed', async () => (await shown.view.evaluate(peopleWith, name)).length === 2);
    await shown.view.evaluate((wanted) => {
      for (const row of document.querySelectorAll('[role=row]')) if (row.querySelector('a[data-main]')?.textContent === wanted) row.querySelector('input')?.click();
    }, name);
    await shown.click('button', shown.say('library.merge'));
    await until('one to be listed', async () => (await shown.view.evaluate(peopleWith, name)).length === 1);
    await shown.click('button', shown.say('undo'));
    await until('both to be listed again', async () => (await shown.view.evaluate(peopleWith, name)).length === 2);

    await shown.view.evaluate(go, parted);
    await shown.click('button', `${shown.say('correct.take-back')} ${shown.say('person.rule.own', { name })}`);
    await keys(['visnyk.example/one', 'visnyk.example/two', 'clinic.example/one', 'clinic.example/two']);
    expect(await shown.view.evaluate(() => location.hash)).toBe(whole);
  });
});
