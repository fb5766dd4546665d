import { describe, expect, it } from 'vitest';
import type { Value } from '../../utils/analysis/analysis';
import { valuesInText } from '../../utils/analysis/values';
import type { Language } from '../../utils/languages/language';
import de from '../../utils/languages/de';
import en from '../../utils/languages/en';
import pl from '../../utils/languages/pl';
import uk from '../../utils/languages/uk';

type DateValue = Extract<Value, { kind: 'date' }>;

const packs: Record<string, Language> = { uk, en, pl, de };

function dates(code: string, text: string, published: string | null): DateValue[] {
  return valuesInText(text, packs[code]!, published).filter((value): value is DateValue => value.kind === 'date');
}

const shown = (code: string, text: string, published: string | null = '2031-05-07') => dates(code, text, published).map(({ text, iso, grain }) => `${text} = ${iso} (${grain})`);

describe('dates', () => {
  // 7 May 2031 is a Wednesday.
  it.each([
    ['uk', 'Рада збереться 12 травня 2031 року.', '12 травня 2031 року = 2031-05-12 (day)'],
    ['uk', 'У п’ятницю міст перекрили.', 'У п’ятницю = 2031-05-02 (day)'],
    ['uk', 'У п’ятницю міст перекриють, рух буде обмежено.', 'У п’ятницю = 2031-05-09 (day)'],
    ['uk', 'Мерка сказала, що парк відкриють 15 червня, раніше, ніж планували.', '15 червня = 2031-06-15 (day)'],
    ['uk', 'Позавчора, за даними ДСНС, горів ліс.', 'Позавчора = 2031-05-05 (day)'],
    ['uk', 'Влітку 2029 року тут збудували школу.', 'Влітку 2029 року = 2029-22 (season)'],
    ['uk', 'У першому півріччі 2030 року ціни зросли.', 'У першому півріччі 2030 року = 2030-H1 (half)'],
    ['uk', 'Завод закрили два роки тому.', 'два роки тому = 2029 (year)'],
    ['uk', 'Це сталося 25.06.2030.', '25.06.2030 = 2030-06-25 (day)'],
    ['uk', 'З 28 квітня до 3 травня лікарня не працювала.', 'З 28 квітня до 3 травня = 2031-04-28/2031-05-03 (range)'],
    ['uk', 'У листопаді минулого року підписали угоду.', 'У листопаді минулого року = 2030-11 (month)'],
    ['en', 'The bridge reopened on May 2, 2031, after repairs.', 'on May 2, 2031 = 2031-05-02 (day)'],
    ['en', 'Voters will decide on Friday.', 'on Friday = 2031-05-09 (day)'],
    ['en', 'It was built in the spring of 1998.', 'in the spring of 1998 = 1998-21 (season)'],
    ['en', 'Sales fell in the third quarter of last year.', 'in the third quarter of last year = 2030-Q3 (quarter)'],
    ['en', 'She resigned three weeks ago.', 'three weeks ago = 2031-W16 (week)'],
    ['en', 'The law dates from 1984 and was changed in 2007.', 'in 2007 = 2007 (year)'],
    ['pl', 'Umowę podpisano 24 lutego 2030 roku.', '24 lutego 2030 roku = 2030-02-24 (day)'],
    ['pl', 'We wtorek most zamknięto, droga była nieprzejezdna.', 'We wtorek = 2031-05-06 (day)'],
    ['pl', 'W ubiegłym roku szkołę wyremontowano.', 'W ubiegłym roku = 2030 (year)'],
    ['de', 'Am 3. Mai 2031 wurde die Brücke gesperrt.', 'Am 3. Mai 2031 = 2031-05-03 (day)'],
    ['de', 'Die Schule wird im September öffnen.', 'im September = 2031-09 (month)'],
    ['de', 'Vor zwei Jahren brannte das Haus.', 'Vor zwei Jahren = 2029 (year)'],
  ])('reads them in %s: %s', (code, text, expected) => {
    expect(shown(code, text)).toEqual([expected]);
  });

  it('marks what it has resolved itself, and not what the text states in full', () => {
    expect(dates('uk', 'Вчора суд почав слухання.', '2031-05-07')[0]?.inferred).toBe(true);
    expect(dates('uk', 'Суд почав слухання 6 травня 2031 року.', '2031-05-07')[0]?.inferred).toBe(false);
  });

  it('leaves the ISO form empty when the day of publication is not known', () => {
    expect(shown('uk', 'Вчора суд почав слухання.', null)).toEqual(['Вчора =  (day)']);
    expect(shown('en', 'The trial opened on 3 March.', 'not a date')).toEqual(['on 3 March =  (day)']);
    expect(shown('en', 'The trial opened on 3 March 2031.', null)).toEqual(['on 3 March 2031 = 2031-03-03 (day)']);
  });

  it('uses the weekday beside a date to find its year', () => {
    // 6 May was a Monday in 2030 and is a Tuesday in 2031.
    expect(shown('en', 'It happened on Monday, 6 May.')).toEqual(['on Monday, 6 May = 2030-05-06 (day)']);
    expect(shown('en', 'It happened on Tuesday, 6 May.')).toEqual(['on Tuesday, 6 May = 2031-05-06 (day)']);
  });

  it('leaves a comma after a date to the sentence', () => {
    expect(shown('en', 'On 20 January, the council met.')).toEqual(['On 20 January = 2031-01-20 (day)']);
    expect(shown('uk', 'У вівторок, за словами голови, рада зібралася.')).toEqual(['У вівторок = 2031-05-06 (day)']);
  });

  it('finds no date on a day that does not exist', () => {
    expect(shown('uk', 'Рахунок від 31 лютого 2031 року.')).not.toContain('31 лютого 2031 року = 2031-02-31 (day)');
    expect(shown('en', 'The form said 31/02/2031.')).toEqual([]);
  });

  it('takes no names and common words for dates', () => {
    expect(shown('en', 'Prices may fall as drivers march. April Dawson sat down in a second.')).toEqual([]);
    expect(shown('uk', 'Пан Серпень живе в селі Травневе.')).toEqual([]);
  });

  it('flags a date in digits whose day and month may change places', () => {
    expect(dates('en', 'Due on 03/04/2032.', null)[0]?.ambiguous).toBe(true);
    expect(dates('en', 'Due on 23/04/2032.', null)[0]?.ambiguous).toBe(false);
  });
});
