import { describe, expect, it } from 'vitest';
import type { Value } from '../../utils/analysis/analysis';
import { valuesInText } from '../../utils/analysis/values';
import type { Language } from '../../utils/languages/language';
import de from '../../utils/languages/de';
import en from '../../utils/languages/en';
import pl from '../../utils/languages/pl';
import uk from '../../utils/languages/uk';

type NumberValue = Extract<Value, { kind: 'number' }>;
const packs: Record<string, Language> = { uk, en, pl, de };

function shown(code: string, text: string): string[] {
  return valuesInText(text, packs[code]!, null)
    .filter((value): value is NumberValue => value.kind === 'number')
    .map(({ text, value, upTo, unit, bound }) => `${text} = ${value}${upTo === undefined ? '' : `…${upTo}`} ${unit ?? '–'}${bound ? ` ${bound}` : ''}`);
}

describe('numbers', () => {
  it.each([
    ['uk', 'Громада витратить 2,4 млрд грн.', '2,4 млрд грн = 2400000000 UAH'],
    ['uk', 'Приїхали щонайменше 300 військових.', 'щонайменше 300 військових = 300 військовий at-least'],
    ['uk', 'Платили від 1 до 3 тисяч доларів.', 'від 1 до 3 тисяч доларів = 1000…3000 USD'],
    ['uk', 'Будинок на 25\u00a0000\u202fосіб зведуть за кошти міста.', '25\u00a0000\u202fосіб = 25000 особа'],
    ['uk', 'Третина жителів виїхала.', 'Третина = 0.3333333333333333 fraction'],
    ['uk', 'Постраждали двадцять п’ять дітей.', 'двадцять п’ять дітей = 25 дитина'],
    ['uk', 'Відремонтують 12 сільських шкіл.', '12 сільських шкіл = 12 школа'],
    ['en', 'The fund holds €1.2bn.', '€1.2bn = 1200000000 EUR'],
    ['en', 'No fewer than 1,250 residents signed.', 'No fewer than 1,250 residents = 1250 resident at-least'],
    ['en', 'Between 10 and 15 percent are late.', 'Between 10 and 15 percent = 10…15 percent'],
    ['en', 'Forty-two children fell ill.', 'Forty-two children = 42 child'],
    ['en', 'A fire killed 14 and left 30 injured.', '30 injured = 30 injured'],
    ['pl', 'Most kosztował 3,5 mln zł.', '3,5 mln zł = 3500000 PLN'],
    ['pl', 'Rannych zostało co najmniej 12 osób.', 'co najmniej 12 osób = 12 osoba at-least'],
    ['de', 'Die Stadt zahlt rund 1.200 Euro.', 'rund 1.200 Euro = 1200 EUR about'],
    ['de', 'Die Preise stiegen um 3,5 Prozent.', 'um 3,5 Prozent = 3.5 percent'],
  ])('reads them in %s: %s', (code, text, expected) => {
    expect(shown(code, text)).toEqual([expected]);
  });

  it.each([
    ['uk', 'Указ № 77, ракета Х-22, стаття 15, школа № 8 і рейс ПС-101.'],
    ['uk', 'Про це писали у 2031.'],
    ['uk', 'Рахунок став 2:1 на 78-й хвилині.'],
    ['en', 'Flight BA117, Article 50, gate 12, Boeing 737 and the 1972 act.'],
    ['en', 'Write to box42 or call 555-0199.'],
    ['en', 'The G7 met; COVID-19 was discussed by version 2.0.1 users.'],
  ])('takes no names, years, codes or scores for amounts in %s: %s', (code, text) => {
    expect(shown(code, text)).toEqual([]);
  });

  it('reads a result of a vote where a word says that it is one', () => {
    expect(shown('en', 'The vote was 51-49.')).toEqual(['51-49 = 51…49 score']);
    expect(shown('en', 'The line 51-49 is short.')).toEqual([]);
  });

  it('counts no part of a date or of a clock time', () => {
    expect(shown('uk', '12 травня 2031 року о 10:30 зібралися 40 осіб.')).toEqual(['40 осіб = 40 особа']);
  });

  it('takes a dash for a minus only before degrees', () => {
    expect(shown('uk', 'Уночі було -12 °C.')).toEqual(['-12 °C = -12 celsius']);
    expect(shown('uk', 'Прийшли -12 осіб.')).toEqual(['12 осіб = 12 особа']);
  });
});
