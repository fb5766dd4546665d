import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../utils/analysis/article-from-text';
import { bylineOf, findBoilerplate } from '../../utils/analysis/boilerplate';
import type { LineRules } from '../../utils/analysis/boilerplate';
import { facts as enFacts } from '../../utils/languages/en/facts';
import { values as enValues } from '../../utils/languages/en/values';
import { facts as ukFacts } from '../../utils/languages/uk/facts';
import { values as ukValues } from '../../utils/languages/uk/values';

const en: LineRules = { facts: enFacts, values: enValues };
const uk: LineRules = { facts: ukFacts, values: ukValues };

function dropped(lines: readonly string[], language: LineRules | null): string[] {
  const article = articleFromText(lines.join('\n'));
  const found = findBoilerplate(article.text, article.blocks, language);
  return article.blocks.filter((_, i) => found.has(i)).map((block) => article.text.slice(block.start, block.end));
}

const furniture: Record<string, { language: LineRules; lines: string[] }> = {
  uk: {
    language: uk,
    lines: [
      'ГоловнаЕкономіка',
      'Головна / Новини / Тернівка: міст відкрили',
      'Середа, 12 лютого 2031, 14:05',
      'Оновлено о 16:40',
      'Міст через Росаву після ремонту. Фото: Ганна Лис',
      'Новий міст у Тернівці / фото «Вісник Росави»',
      'Читайте також: Скільки коштує ремонт моста',
      'Підписуйтесь на наш телеграм-канал «Вісник Росави»',
      'Помітили помилку? Виділіть її та натисніть Ctrl+Enter',
      'При використанні матеріалів посилання обов’язкове',
      '18:05 У Тернівці відкрили міст',
      'Теги: міст, Тернівка',
      'Реклама',
      '***',
      'https://example.org/novyny/123',
    ],
  },
  en: {
    language: en,
    lines: [
      'Home > News > Harwick',
      'By Amy Dell and Joe Park',
      'Published 3 May 2031, 14:05 GMT',
      'The bridge after repairs (Photo by Jane Moor)',
      'Read more: What the bridge cost',
      'Sign up for the Coast News daily briefing',
      'This story has been updated with the council’s reply.',
      'Copyright 2031 Coast News',
      'Share this article',
      'Advertisement',
      '@coastnews',
      '* * *',
    ],
  },
};

const story: Record<string, { language: LineRules; lines: string[] }> = {
  uk: {
    language: uk,
    lines: [
      'Фото з відкриття моста оприлюднила міська рада.',
      'Автор проєкту Лев Ярий каже, що міст простоїть сто років.',
      'Нагадаємо, 3 травня рух мостом обмежили.',
      'Підписуватися на електронну чергу мешканці зможуть від понеділка.',
      'Відео з камер спостереження вилучила поліція.',
      'Рекламу на мосту заборонили.',
      'Новини про ремонт мешканці дізнавалися з оголошень на стовпах.',
    ],
  },
  en: {
    language: en,
    lines: [
      'Photos released by the council show the new bridge.',
      'By Monday night the river had risen by two metres.',
      'The council will update its plans on 3 May.',
      'The group told its followers to read more about the law.',
      'Home owners on the north bank were told to leave.',
      'Subscribers to the scheme will get £40 back.',
    ],
  },
};

describe('findBoilerplate', () => {
  it.each(Object.keys(furniture))('drops credits, captions, calls, datelines and trails of links in %s', (code) => {
    const { language, lines } = furniture[code]!;
    expect(dropped(lines, language)).toEqual(lines);
  });

  it.each(Object.keys(story))('keeps sentences of the story that begin like furniture in %s', (code) => {
    const { language, lines } = story[code]!;
    expect(dropped(lines, language)).toEqual([]);
  });

  it('drops a paragraph said again, and of a standfirst and its copy in the body the standfirst', () => {
    const lead = 'The council has opened a bridge over the Rosava.';
    const body = ['Work took two years.', 'It cost £4m, of which half came from a loan.', 'The mayor cut a ribbon on Monday.'];
    expect(dropped(['Bridge opens', ...body, 'It cost £4m, of which half came from a loan.'], en)).toEqual(['It cost £4m, of which half came from a loan.']);
    const article = articleFromText([lead, 'Amy Dell:', lead, ...body].join('\n'));
    expect([...findBoilerplate(article.text, article.blocks, en)]).toEqual([0]);
  });

  it('keeps a line that introduces a speaker again and again', () => {
    expect(dropped(['The town clerk Amy Dell said:', 'Yes.', 'The town clerk Amy Dell said:', 'No.'], en)).toEqual([]);
  });

  it('keeps a paragraph that is too long to be a call, however it begins', () => {
    const long = `Read more ${'and more of what the council wrote in its report '.repeat(6)}.`;
    expect(dropped([long], en)).toEqual([]);
  });

  it('finds addresses and repetitions in a language without a pack', () => {
    expect(dropped(['https://example.org', 'Lorem ipsum dolor sit amet.', 'Dolor sit amet lorem ipsum.', 'a b c d e', 'x', 'a b c d e'], null)).toEqual(['https://example.org', 'a b c d e']);
  });
});

describe('bylineOf', () => {
  it('gives the name in a byline, without the place or the desk', () => {
    expect(bylineOf('By Ray Stone in Derby', en.facts.boilerplate)).toBe('Ray Stone');
    expect(bylineOf('By Amy Dell, Political Editor', en.facts.boilerplate)).toBe('Amy Dell');
  });

  it('gives null for a sentence that begins like one', () => {
    expect(bylineOf('By Monday Harwick had no water.', en.facts.boilerplate)).toBeNull();
    expect(bylineOf('By the river', en.facts.boilerplate)).toBeNull();
    expect(bylineOf('', en.facts.boilerplate)).toBeNull();
  });
});
