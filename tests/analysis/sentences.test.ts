import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../utils/analysis/article-from-text';
import { prepare } from '../../utils/analysis/prepare';
import { loadLanguage } from '../../utils/languages';

async function sentencesOf(code: string, text: string) {
  const document = prepare(articleFromText(text), await loadLanguage(code));
  return document.sentences.map(({ start, end, parts }) => ({
    text: document.text.slice(start, end),
    parts: parts.map((part) => document.text.slice(part.start, part.end)),
  }));
}

const wordsOf = async (code: string, text: string) => (await sentencesOf(code, text)).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each([
    ['uk', 'На вул. Лісовій, 4 горів склад.| Гасили його 40 хв.| Ніхто не постраждав.'],
    ['uk', 'Ремонт коштує 2,5 млн грн.| Мер Л. О. Бондар підпише угоду.'],
    ['uk', 'У 2031 р. завод зупинили.| Це сталося 3 травня.'],
    ['uk', 'Що далі?| Ніхто не знає...| Рада мовчить.'],
    ['en', 'Dr. Ann Poole met U.S. Senator Dale Crow at 9 p.m. on Jan. 4.| They talked.'],
    ['en', 'He moved from the U.K. to the U.S.| She stayed.'],
    ['en', 'Mayor Rosa M. May spoke first.| Others followed.'],
    ['en', '“It was the best day of the year.” — Rosa Dunlow, teacher'],
    ['en', 'The firm, Crane & Co. of Hull, fell 3.5%.| It rose again.'],
    ['pl', 'Spotkanie odbyło się na ul. Leśnej w 2031 r. w południe.| Trwało godzinę.'],
    ['de', 'Am 3. Mai kam Dr. Karl Vogt nach Kiel.| Er blieb ca. eine Stunde.'],
  ])('divides %s: %s', async (code, marked) => {
    expect(await wordsOf(code, marked.replaceAll('|', ''))).toEqual(marked.split('|').map((part) => part.trim()));
  });

  it('keeps a quotation and its attribution together and gives the inner sentences as parts', async () => {
    const [first, second] = await sentencesOf('uk', '«Ми чекали рік. Досить», – сказала вчителька Олена Гай. Рада збереться у вівторок.');
    expect(first).toEqual({ text: '«Ми чекали рік. Досить», – сказала вчителька Олена Гай.', parts: ['«Ми чекали рік.', 'Досить», – сказала вчителька Олена Гай.'] });
    expect(second?.parts).toEqual([]);
  });

  it('keeps a question with the name that asks it, but not with a new sentence', async () => {
    expect(await wordsOf('en', '“Will it open?” Mayor Crow asked. “No.” He left.')).toEqual(['“Will it open?” Mayor Crow asked.', '“No.”', 'He left.']);
  });

  it('does not let a lost closing mark swallow the sentences after it', async () => {
    expect(await wordsOf('uk', '«Ми повернемося, – сказав мер. Сесія буде у вересні. Кошторис готовий.')).toHaveLength(3);
  });

  it('never joins two paragraphs', async () => {
    expect(await wordsOf('uk', 'Без крапки\nІ ще рядок')).toEqual(['Без крапки', 'І ще рядок']);
  });

  it('divides a text in an unknown language by marks and letters', async () => {
    expect(await wordsOf('xx', 'Bir gün. İki gün! Üç gün?')).toHaveLength(3);
  });
});
