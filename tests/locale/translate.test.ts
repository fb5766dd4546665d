import { describe, expect, it } from 'vitest';
import { formatDate, formatMoment, formatStatedDate } from '../../utils/locale/dates';
import { chooseLocale, isLocale, loadTranslator } from '../../utils/locale/index';
import { inQuotationMarks } from '../../utils/locale/quotation-marks';
import { translatorOver } from '../../utils/locale/translate';

const uk = await loadTranslator('uk');
const en = await loadTranslator('en');

describe('loadTranslator', () => {
  it.each([
    [0, '0 згадок'],
    [1, '1 згадка'],
    [2, '2 згадки'],
    [5, '5 згадок'],
    [11, '11 згадок'],
    [12, '12 згадок'],
    [21, '21 згадка'],
    [22, '22 згадки'],
    [111, '111 згадок'],
    [1.5, '1,5 згадки'],
  ])('counts %d mentions in Ukrainian as «%s»', (count, expected) => {
    expect(uk('mentions', { count })).toBe(expected);
  });

  it.each([
    [0, '0 mentions'],
    [1, '1 mention'],
    [1234, '1,234 mentions'],
  ])('counts %d mentions in English as "%s"', (count, expected) => {
    expect(en('mentions', { count })).toBe(expected);
  });

  it('does not read placeholders in the values it puts in', () => {
    expect(en('site.switch', { site: '{site} {count}' })).toBe('Always show my highlights on {site} {count}');
    expect(en('filter.none', { query: "$& $' $1" })).toContain("$& $' $1");
  });

  it('leaves a placeholder whose value is missing, even one named like a property of every object', () => {
    const t = translatorOver<{ readonly greeting: 'Hello {toString}' }>('en', { greeting: 'Hello {toString}' });
    expect(t('greeting', {} as never)).toBe('Hello {toString}');
  });
});

describe('chooseLocale', () => {
  it('takes what the person chose before what the browser says', () => {
    expect(chooseLocale('uk', ['en-GB'])).toBe('uk');
  });

  it('takes the first language of the browser that there is a catalog for', () => {
    expect(chooseLocale(null, ['pl-PL', 'uk-UA', 'en'])).toBe('uk');
    expect(chooseLocale(undefined, ['EN-us'])).toBe('en');
  });

  it('falls back to English, also for a stored value that is no language', () => {
    expect(chooseLocale('toString', ['pl'])).toBe('en');
    expect(chooseLocale(7, [])).toBe('en');
    expect(isLocale('__proto__')).toBe(false);
  });
});

describe('dates', () => {
  it('shows the wall clock of the page, whatever its zone', () => {
    expect(formatDate('uk', '2031-03-12T23:40:00+02:00', true)).toMatch(/^12 березня 2031\sр\..*23:40$/);
    expect(formatDate('en', '2031-03-12T23:40:00-08:00', true)).toMatch(/^March 12, 2031.*11:40/);
  });

  it('shows no time that is not given or not asked for', () => {
    expect(formatDate('uk', '2031-03-12', true)).toBe('12 березня 2031\u00a0р.');
    expect(formatDate('uk', '2031-03-12T10:00:00Z')).toBe('12 березня 2031\u00a0р.');
  });

  it.each(['', 'yesterday', '2031-02-30', '2031-13-01', '<b>2031-01-01', '2031-01-01T99:00'])('gives nothing for %j', (iso) => {
    expect(formatDate('uk', iso, true)).toBeNull();
  });

  it.each([
    ['2031', '2031'],
    ['2031-02', 'лютий 2031\u00a0р.'],
    ['2031-02-05', '5 лютого 2031\u00a0р.'],
    ['2031-02-01/2031-02-05', '1 лютого 2031\u00a0р. – 5 лютого 2031\u00a0р.'],
  ])('words the stated date %s as «%s»', (iso, expected) => {
    expect(formatStatedDate('uk', iso)).toBe(expected);
  });

  it('leaves forms it has no words for to the article', () => {
    expect(formatStatedDate('uk', '2031-Q2')).toBeNull();
    expect(formatStatedDate('uk', '2031-XX')).toBeNull();
    expect(formatStatedDate('uk', '2031/')).toBeNull();
    expect(formatStatedDate('uk', '2031-00')).toBeNull();
  });

  it('shows a moment as a day', () => {
    expect(formatMoment('en', '2031-03-12T12:00:00Z')).toBe('March 12, 2031');
    expect(formatMoment('en', 'no moment')).toBeNull();
  });
});

describe('inQuotationMarks', () => {
  it.each([
    ['uk', '«слово»'],
    ['uk-UA', '«слово»'],
    ['en', '“слово”'],
    ['de', '„слово“'],
    [null, '“слово”'],
    ['constructor', '“слово”'],
  ])('sets the marks of %s', (language, expected) => {
    expect(inQuotationMarks(language, 'слово')).toBe(expected);
  });
});
