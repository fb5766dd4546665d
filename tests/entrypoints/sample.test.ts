import { describe, expect, it } from 'vitest';
import { readSample } from '../../entrypoints/welcome/sample/read-sample';
import { locales } from '../../utils/locale/index';

describe.each(locales.map(({ code }) => code))('the sample article in %s', (locale) => {
  it('shows all that can be found in an article, rightly', async () => {
    const { article, analysis } = await readSample(locale);
    expect(article).toMatchObject({ language: locale, site: expect.any(String), byline: expect.any(String), published: expect.stringMatching(/^2026-03-12T/) });
    expect(analysis.facts.length).toBeGreaterThanOrEqual(4);
    expect(analysis.participants.filter(({ role }) => role !== null).length).toBeGreaterThanOrEqual(4);
    expect(analysis.quotes.length).toBe(4);
    // Every quote has somebody who is also in the list: the first thing a newcomer sees must be right.
    const names = analysis.participants.map(({ name }) => name);
    for (const { speaker } of analysis.quotes) expect(names).toContain(speaker?.name);
    expect(analysis.notes).toEqual([]);
  });
});
