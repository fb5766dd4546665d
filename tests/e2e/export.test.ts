import { describe, expect, it } from 'vitest';
import { clickOnBar, selectWithMouse, untilHighlighted } from './article-page';
import { browsers, publish } from './browsers';
import { popupPage } from './popup-page';
import { inWorld } from './world';

const words = 'третю закінчимо цього тижня';
const note = 'Перевірити наступної неділі';

describe.each(browsers)('export in %s', (browser) => {
  const world = inWorld(browser);

  it('downloads what the popup shows, with notes and links to the words', async () => {
    const { driver, site } = world;
    const url = publish(site, 'https://visnyk.example/export', 'article-uk');
    const page = await driver.open(url);
    const activated = popupPage(await driver.clickToolbar(page));
    await activated.ready();
    await activated.view.close();
    await selectWithMouse(page, words);
    await clickOnBar(driver, page, 'Yellow');
    await untilHighlighted(page, [words]);

    const popup = popupPage(await driver.clickToolbar(page));
    await popup.ready();
    const facts = await popup.open('facts');
    const participants = await popup.open('participants');
    const quotes = await popup.open('quotes');
    await popup.open('highlights');
    await popup.click('button', popup.say('note.add'), words);
    await popup.click('textbox', popup.say('note.label'), words);
    await popup.view.type(note);
    await popup.view.press('Tab');
    await popup.shows(popup.say('done.saved'));
    await popup.click('button', popup.say('export'));
    await popup.click('button', popup.say('export.file'));
    await popup.shows(popup.say('done.exported'));
    const { name, content } = await driver.takeDownload();

    expect(name).toMatch(/Міст відкриємо до зими.*\.md$/);
    expect(name).not.toMatch(/[<>:"/\\|?*]/);
    const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(content) ?? [];
    expect(frontMatter).toContain('Міст відкриємо до зими');
    expect(frontMatter).toContain(url);
    expect(frontMatter).toContain('Ганна Луговець');
    expect(frontMatter).toContain('2026-09-14');
    for (const shown of [...facts, ...participants, ...quotes]) expect(plain(body)).toContain(plain(shown.words));
    expect(facts.length * participants.length * quotes.length).toBeGreaterThan(0);
    expect(body).toContain(words);
    expect(body).toContain(note);
    expect(body).toContain(`${url}#:~:text=`);
  });
});

/** Without what Markdown adds for its own sake, such as backslashes and line breaks. */
function plain(text: string): string {
  return text.replace(/\\(?=[^\w\s])/g, '').replace(/\n>? ?/g, ' ').replace(/\s+/g, ' ');
}
