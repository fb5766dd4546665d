import { describe, expect, it } from 'vitest';
import { texts as ukrainian } from '../../utils/locale/uk';
import { paintOn } from './article-page';
import { browsers, publish } from './browsers';
import type { View } from './driver/driver';
import { popupPage } from './popup-page';
import { inWorld } from './world';

/** Runs in a page of the extension: how dark its paper is, 0 to 255. */
function paper(view: View): Promise<number> {
  return view.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)?.[0]));
}

describe.each(browsers)('the settings in %s', (browser) => {
  const world = inWorld(browser);
  const openSettings = async () => popupPage(await world.driver.openExtensionPage('options.html'));

  it('change the popup and the keys on pages', async () => {
    const settings = await openSettings();
    await settings.click('radio', settings.say('settings.theme.dark'));
    await settings.shows(settings.say('done.saved'));
    expect(await paper(settings.view)).toBeLessThan(60);
    await settings.click('radio', settings.say('colour.green'));
    const nextKey = `${settings.say('settings.key.next')} J`;
    await settings.click('button', nextKey);
    await settings.view.press('s');
    await settings.find('button', `${settings.say('settings.key.next')} S`);
    await world.driver.closePages();

    const page = await world.driver.open(publish(world.site, 'https://visnyk.example/settings', 'article-uk'));
    const popup = popupPage(await world.driver.clickToolbar(page));
    await popup.ready();
    expect(await paper(popup.view)).toBeLessThan(60);
    await popup.open('highlights');
    await popup.click('button', popup.say('cursor.start'));
    const cursor = async () => (await paintOn(page)).filter(({ name }) => name.includes('cursor')).map(({ words }) => words);
    await expect.poll(cursor, { timeout: 15_000 }).toHaveLength(1);
    const first = await cursor();
    await page.keyboard.press('s');
    await expect.poll(cursor).not.toEqual(first);
    await page.keyboard.press('h');
    await expect.poll(async () => (await paintOn(page)).some(({ name }) => name.includes('green')), { timeout: 15_000 }).toBe(true);
  });

  it('make a backup, and lead to where one is restored', async () => {
    const settings = await openSettings();
    await settings.shows(settings.say('transfer.backup.never'));
    await settings.click('button', settings.say('transfer.backup.make'));
    expect((await world.driver.takeDownload()).name).toMatch(/^konspekt-\d{4}-\d\d-\d\d\.zip$/);
    await settings.shows(settings.say('done.backup'));
    await settings.shows(settings.say('transfer.backup.today'));
    await world.driver.closePages();
    const transfer = popupPage(await world.driver.openExtensionPage('transfer.html#import'));
    await transfer.shows(transfer.say('transfer.backup.today'));
    const top = () => transfer.view.evaluate(() => Math.round(document.getElementById('import')?.getBoundingClientRect().top ?? Number.NaN));
    await expect.poll(top).toBeLessThan(200);
    await world.driver.closePages();
  });

  it('make a note of the person’s own form, and forget it all when they are reset', async () => {
    const settings = await openSettings();
    await settings.click('button', settings.say('settings.template.own'));
    await settings.view.evaluate((form) => {
      const field = document.querySelector('textarea');
      if (!field) throw new Error('No field');
      field.value = form;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, 'MINE {{title}}{{#quotes}} / {{speaker}}{{/quotes}}');
    await settings.shows('MINE Millbrook library will lend telescopes from April / Helen Marsh');
    await settings.shows(settings.say('done.saved'));
    await settings.setLanguage('uk');
    await settings.shows(ukrainian['settings.title']);
    await settings.shows('MINE Бібліотека Тихогаю');
    await world.driver.closePages();

    const page = await world.driver.open(publish(world.site, 'https://visnyk.example/template', 'article-uk'));
    const popup = popupPage(await world.driver.clickToolbar(page), ukrainian);
    await popup.ready();
    await popup.click('button', popup.say('export'));
    await popup.click('button', popup.say('export.file'));
    expect((await world.driver.takeDownload()).content).toMatch(/^MINE .*Міст.* \/ /);
    await popup.view.close();

    const again = popupPage(await world.driver.openExtensionPage('options.html'), ukrainian);
    await again.click('button', again.say('settings.reset.do'));
    await again.shows('Settings are back to the original ones');
    expect(await paper(again.view)).toBeGreaterThan(200);
  });
});
