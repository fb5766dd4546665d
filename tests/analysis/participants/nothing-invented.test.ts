import { describe, expect, it } from 'vitest';
import { findParticipants } from '../../../utils/analysis/participants';
import { mayStandIn, readForm } from '../../../utils/analysis/participants/paradigms';
import { nameTables } from '../../../utils/analysis/participants/name-tables';
import { articleFromText } from '../../../utils/analysis/article-from-text';
import { prepare } from '../../../utils/analysis/prepare';
import { loadLanguage } from '../../../utils/languages';

const texts: Record<string, string> = {
  uk: `Міністр інфраструктури Арсен Гайворонський зустрівся з головою Зарічненської громади Лідією Коваль.
За словами Гайворонського, Державне агентство доріг (ДАД) виділить 12 млн грн. «Гроші є», – додала Коваль.
ТОВ «Шлях-Сервіс» оскаржило рішення Одеського окружного суду. Адвокатом фірми є Роман Кравець, раніше Кравцеві відмовили.`,
  en: `Transport Secretary Daniel Okoro thanked Maria Kellner, the chief executive of Northbank Transit.
Okoro said Ms. Kellner’s team had done its best. The Department of Roads (DOR) will pay, the DOR said.`,
  pl: 'Premier Jan Kowalczyk rozmawiał z Ewą Rudnicką. Kowalczykowi podziękowało Ministerstwo Zdrowia.',
  de: 'Ministerin Clara Voss lobte Karl Lindners Plan. Die Staatsanwaltschaft Köln ermittelt gegen Lindner.',
};

describe.each(Object.entries(texts))('every name and role in %s', (code, text) => {
  it('is verbatim, or word by word a nominative that the paradigms make of a word of the text', async () => {
    const language = (await loadLanguage(code))!;
    const participants = findParticipants(prepare(articleFromText(text, { language: code }), language), language);
    expect(participants.length).toBeGreaterThan(1);
    const { paradigms, nouns, adjectives } = nameTables(language);
    const ofText = new Set<string>();
    for (const [word] of text.matchAll(/[\p{L}’'-]+/gu)) {
      for (const part of [word, ...word.split('-')]) {
        ofText.add(part.toLowerCase());
        for (const table of [paradigms, nouns, adjectives]) for (const reading of readForm(part, table, Infinity)) ofText.add(reading.nominative.toLowerCase());
        for (const clitic of language.names.inflection.clitics) if (part.endsWith(clitic)) ofText.add(part.slice(0, -clitic.length).toLowerCase());
      }
    }
    for (const { name, role } of participants) {
      for (const [word] of `${name} ${role ?? ''}`.matchAll(/[\p{L}’']+/gu)) expect(ofText, `${word} of ${name}, ${role}`).toContain(word.toLowerCase());
    }
  });

  it('has mentions that are spans of the text, in order, and an importance from 0 to 1 in falling order', async () => {
    const language = (await loadLanguage(code))!;
    const participants = findParticipants(prepare(articleFromText(text, { language: code }), language), language);
    participants.forEach((participant, index) => {
      expect(participant.id).toBe(`p${index + 1}`);
      expect(participant.importance).toBeLessThanOrEqual(participants[index - 1]?.importance ?? 1);
      expect(participant.importance).toBeGreaterThanOrEqual(0);
      participant.mentions.forEach((mention, at) => {
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        expect(mention.start).toBeGreaterThanOrEqual(participant.mentions[at - 1]?.end ?? 0);
      });
    });
  });
});

describe('mayStandIn', () => {
  it('tells the cases of a form by its ending', async () => {
    const { nouns } = nameTables((await loadLanguage('uk'))!);
    expect(mayStandIn('міністра', 1 << 1, nouns)).toBe(true);
    expect(mayStandIn('міністра', 1 << 4, nouns)).toBe(false);
  });
});
