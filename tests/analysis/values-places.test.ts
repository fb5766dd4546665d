import { describe, expect, it } from 'vitest';
import { valuesInText } from '../../utils/analysis/values';
import type { Language } from '../../utils/languages/language';
import de from '../../utils/languages/de';
import en from '../../utils/languages/en';
import pl from '../../utils/languages/pl';
import uk from '../../utils/languages/uk';

const packs: Record<string, Language> = { uk, en, pl, de };

function shown(code: string, text: string): string[] {
  return valuesInText(text, packs[code]!, null).flatMap((value) => (value.kind === 'place' ? [`${value.text} = ${value.name}`] : []));
}

describe('places', () => {
  it.each([
    ['uk', 'Делегація вирушила з Києва до Одеси.', ['Києва = Київ', 'Одеси = Одеса']],
    ['uk', 'Про це говорили у Празі та в Ризі.', ['Празі = Прага', 'Ризі = Рига']],
    ['uk', 'Потяг іде через Івано-Франківськ.', ['Івано-Франківськ = Івано-Франківськ']],
    ['uk', 'Пожежа сталася в Тернівці.', ['Тернівці = Тернівці']],
    ['uk', 'Тут почалася Полтавська область.', ['Полтавська область = Полтавська область']],
    ['en', 'The train left London for New York.', ['London = London', 'New York = New York']],
    ['en', 'A fire broke out near Harwick on Sunday.', ['Harwick = Harwick']],
    ['pl', 'Pociąg jedzie z Krakowa do Wrocławia.', ['Krakowa = Kraków', 'Wrocławia = Wrocław']],
    ['pl', 'Wrócili z Łodzi.', ['Łodzi = Łódź']],
    ['en', 'They met in the U.S. and the UK.', ['U.S. = U.S.', 'UK = UK']],
    ['de', 'Der Zug fährt nach Leipzig.', ['Leipzig = Leipzig']],
  ])('finds them in %s with their nominative: %s', (code, text, expected) => {
    expect(shown(code, text)).toEqual(expected);
  });

  it('takes no name that merely begins with a place for one', () => {
    expect(shown('en', 'She reads the Washington Post and flies Air France.')).toEqual([]);
  });

  it('finds countries by the names the browser knows', () => {
    const country = new Intl.DisplayNames(['en'], { type: 'region' }).of('PL')!;
    expect(shown('en', `She moved to ${country}.`)).toEqual([`${country} = ${country}`]);
  });
});
