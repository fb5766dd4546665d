import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../utils/languages/detect';

const uk = 'Міська рада Тернівки вчора ухвалила бюджет на наступний рік. За це рішення проголосували 34 депутати, які також погодили ремонт мосту через річку.';
const ru = 'Городской совет Терновки вчера принял бюджет на следующий год. За это решение проголосовали 34 депутата, которые также одобрили ремонт моста через реку.';
const en = 'The town council of Harwick has passed its budget for the next year. The decision was backed by 34 members, who also agreed to repair the bridge.';
const pl = 'Rada miejska Ternówki przyjęła wczoraj budżet na przyszły rok. Za uchwałą głosowało 34 radnych, którzy zgodzili się także na remont mostu przez rzekę.';
const de = 'Der Stadtrat von Ternau hat gestern den Haushalt für das nächste Jahr beschlossen. Für die Entscheidung stimmten 34 Mitglieder, die auch die Brücke sanieren wollen.';

describe('detectLanguage', () => {
  it.each([
    ['uk', uk],
    ['ru', ru],
    ['en', en],
    ['pl', pl],
    ['de', de],
    ['fr', 'Le conseil municipal de Ternay a adopté mercredi le budget pour la prochaine année, avec une majorité de 34 voix, selon les élus.'],
    ['es', 'El ayuntamiento de Ternera aprobó ayer el presupuesto para el próximo año, según informó la alcaldía en un comunicado de prensa.'],
    ['be', 'Гарадскі савет учора прыняў бюджэт на наступны год, і дэпутаты таксама ўхвалілі рамонт моста праз раку, што было ў планах.'],
    ['el', 'Το δημοτικό συμβούλιο ενέκρινε χθες τον προϋπολογισμό για το επόμενο έτος.'],
    ['ja', '市議会は昨日、来年度の予算を可決しました。'],
    ['ka', 'საკრებულომ გუშინ მომავალი წლის ბიუჯეტი დაამტკიცა.'],
  ])('tells %s from its words and letters', (code, text) => {
    expect(detectLanguage(text, null)).toBe(code);
  });

  it('tells the language of a headline', () => {
    expect(detectLanguage('Місто отримає нові автобуси', null)).toBe('uk');
    expect(detectLanguage('Police said the man was arrested', null)).toBe('en');
  });

  it('overrules a wrong declaration when the text is clear', () => {
    expect(detectLanguage(uk, 'ru')).toBe('uk');
    expect(detectLanguage(ru, 'uk-UA')).toBe('ru');
    expect(detectLanguage(uk, 'en-US')).toBe('uk');
    expect(detectLanguage(en, 'uk')).toBe('en');
  });

  it('believes the declaration when the text is too short to say', () => {
    expect(detectLanguage('Новини', 'uk')).toBe('uk');
    expect(detectLanguage('', 'PL')).toBe('pl');
    expect(detectLanguage('2031 – 40 %', 'de-AT')).toBe('de');
  });

  it('believes the declaration of a language that is not in the list when nothing speaks clearly for another', () => {
    expect(detectLanguage('Gradski savjet jučer usvojio budžet', 'bs')).toBe('bs');
  });

  it('gives the language most of a mixed page is in', () => {
    expect(detectLanguage(`${en.slice(0, 60)}\n${uk}\n${uk}`, null)).toBe('uk');
    expect(detectLanguage(`${uk.slice(0, 40)}\n${en}\n${en}`, 'uk')).toBe('en');
  });

  it('keeps a language written in the script of another', () => {
    expect(detectLanguage('شورای شهر دیروز بودجه سال آینده را تصویب کرد', 'fa')).toBe('fa');
  });

  it('gives null when nothing is known', () => {
    expect(detectLanguage('', null)).toBeNull();
    expect(detectLanguage('qwrtz plmk vbnd xcvb lkjh', null)).toBeNull();
    expect(detectLanguage('12345 --- ???', 'not a tag!')).toBeNull();
  });
});
