import { describe, expect, it } from 'vitest';
import { languageCodes, loadLanguage } from '../../utils/languages';

const entries = (list: string) => list.split(', ').filter(Boolean);
const bounds = ['at-least', 'at-most', 'about', 'more-than', 'less-than'];

describe.each(languageCodes)('the value rules of %s', (code) => {
  const load = async () => (await loadLanguage(code))!.values;

  it('have rows of the right length', async () => {
    const { dates } = await load();
    expect(entries(dates.months)).toHaveLength(12);
    expect(['', 12]).toContain(dates.shortMonths && dates.shortMonths.split(', ').length);
    expect(entries(dates.weekdays)).toHaveLength(7);
    for (const row of [dates.seasons, dates.ordinals, dates.units]) expect(entries(row)).toHaveLength(4);
  });

  it('have ways to write a date whose slots exist', async () => {
    for (const [grain, ways] of Object.entries((await load()).dates.forms)) {
      for (const element of ways.split(/; | /)) {
        const slot = /^[A-Z]/.test(element);
        if (slot) expect(element, grain).toMatch(/^[DMYWSOTXRCU]2?\??$/);
        else expect(element, grain).toMatch(/^<?[^A-Z ?]+\??$/u);
      }
    }
  });

  it('have tables whose values can be read', async () => {
    const { dates, numbers } = await load();
    const keys = (table: string) => entries(table).map((entry) => entry.split(' ')[0]!);
    for (const table of [numbers.words, numbers.multipliers, numbers.gluedMultipliers, numbers.times, dates.relativeYears, dates.meridiem]) for (const key of keys(table)) expect(Number(key), key).not.toBeNaN();
    for (const key of keys(numbers.fractions)) expect(key).toMatch(/^\d\/\d$/);
    for (const key of keys(numbers.bounds)) expect(bounds).toContain(key);
  });

  it('name no place twice', async () => {
    const language = (await loadLanguage(code))!;
    const listed = new Set(language.names.places.names.split(','));
    for (const name of language.values.places.more.split(',')) expect(listed.has(name), name).toBe(false);
  });
});
