import { describe, expect, it } from 'vitest';
import { paintOn, untilFlashed } from './article-page';
import { addresses, browsers } from './browsers';
import { popupPage } from './popup-page';
import { inWorld } from './world';

describe.each(browsers)('reading an article in %s', (browser) => {
  const world = inWorld(browser);

  const read = async (url: string) => {
    const page = await world.driver.open(url);
    const popup = popupPage(await world.driver.clickToolbar(page));
    await popup.ready();
    return { page, popup };
  };

  it('shows title, site, facts, participants with roles, and quotes with speakers', async () => {
    const { page, popup } = await read(addresses.ukrainian);
    const shown = await popup.text();
    expect(shown).toContain('«Міст відкриємо до зими»: міністерка назвала дату відновлення переправи через Ворожку');
    expect(shown).toContain('Прибережний вісник');
    expect(shown).toContain('September 14, 2026');

    const facts = await popup.open('facts');
    expect(facts[0]?.words).toContain('міст через річку Ворожку в Залісному відкриють 15 листопада');
    const article = await page.$eval('article', (element) => element.textContent.replace(/\s+/g, ' '));
    for (const { words } of facts) expect(article).toContain(words);

    const participants = (await popup.open('participants')).map(({ words, text }) => ({ words, text }));
    expect(participants.map(({ words }) => words)).toEqual(expect.arrayContaining(['Олеся Гайдабура', 'Тарас Верховинець', 'Роман Дубовик']));
    const minister = participants.filter(({ words }) => words.includes('Гайдабура'));
    expect(minister).toHaveLength(1);
    expect(minister[0]?.text).toMatch(/міністерка транспорту/i);

    const quotes = await popup.open('quotes');
    const speakers = quotes.map(({ words, text }) => [words.slice(0, 30), /— ([^,\n]+)/.exec(text)?.[1]]);
    expect(speakers).toEqual([
      ['Ми відкриємо міст до зими, і л', 'Олеся Гайдабура'],
      ['Дві з чотирьох опор уже стоять', 'Тарас Верховинець'],
      ['Кожен тиждень без мосту коштує', 'Роман Дубовик'],
    ]);
  });

  it('reads English as well', async () => {
    const { popup } = await read(addresses.english);
    expect((await popup.open('facts'))[0]?.words).toContain('Eastmere will replace all 31,000 of its street lamps');
    const quotes = await popup.open('quotes');
    const speakers = quotes.map(({ text }) => /— ([^,\n]+)/.exec(text)?.[1]);
    expect(speakers).toEqual([expect.stringMatching(/Judith Okonjo-Blake$/), expect.stringMatching(/Martin Prewett$/), expect.stringMatching(/Amara Feld$/)]);
  });

  it('jumps from a quote to its exact words, which flash and are left as they were', async () => {
    const { page, popup } = await read(addresses.ukrainian);
    const before = await page.content();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const last = (await popup.open('quotes')).at(-1);
    await popup.click('button', last?.words ?? '');
    await untilFlashed(page, last?.words ?? '');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect.poll(() => paintOn(page), { timeout: 10_000 }).toEqual([]);
    expect(await page.content()).toBe(before);
  });
});
