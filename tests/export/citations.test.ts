import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authors, fullName } from '../../utils/export/authors';
import { bibtex } from '../../utils/export/bibtex';
import { cleanLine } from '../../utils/export/clean-text';
import { citation, citationKeys } from '../../utils/export/citation';
import { civilMoment, civilMomentIn, isoDate, isoDateTime } from '../../utils/export/moment';
import { ris } from '../../utils/export/ris';
import { transliterate } from '../../utils/export/transliterate';
import { ukrainianWords } from '../../utils/export/words';
import { poison, poisonedSource, runs } from './poison';
import { english, ukrainian } from './sample';

const settings = { words: ukrainianWords };

interface Item {
  readonly id?: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
  readonly reporter?: string | readonly string[];
  readonly 'container-title'?: string;
  readonly URL?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

const read = (text: string, format: string): Item[] => plugins.input.chain(text, { forceType: format, generateGraph: false }) as Item[];

describe('the BibTeX form', () => {
  it('reads back as the articles it was made of', () => {
    const items = read(bibtex([ukrainian, english], settings), '@bibtex/text');
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      id: 'luhova_rada_2026',
      type: 'article-journal',
      title: 'Рада Зеленогаю підтримала новий міст',
      author: [
        { given: 'Ірина', family: 'Лугова' },
        { given: 'Петро', family: 'Гай' },
      ],
      'container-title': 'Зеленогайський вісник',
      URL: 'https://visnyk.example/news/2026/05/04/mist',
      issued: { 'date-parts': [[2026, 5]] },
    });
  });

  it('is one well-formed entry for each article, whatever it holds', () => {
    fc.assert(
      fc.property(poisonedSource, (source) => {
        const file = bibtex([source, ukrainian], settings);
        expect((file.match(/^@/gm) ?? []).length).toBe(2);
        expect((file.match(/\{/g) ?? []).length).toBe((file.match(/\}/g) ?? []).length);
        const items = read(file, '@bibtex/text');
        expect(items).toHaveLength(2);
        expect(items[1]?.title).toBe('Рада Зеленогаю підтримала новий міст');
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the marks that TeX reads as commands', () => {
    const title = '50% of $5 & more_less #1 ~ {x} a^b';
    const [item] = read(bibtex([{ ...ukrainian, article: { ...ukrainian.article, title } }], settings), '@bibtex/text');
    expect(item?.title?.replace(/\u00a0/g, '~')).toBe(title);
  });
});

describe('the RIS form', () => {
  it('reads back as the articles it was made of', () => {
    const items = read(ris([ukrainian, english], settings), '@ris/file');
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      type: 'article-newspaper',
      title: 'Рада Зеленогаю підтримала новий міст',
      // What the 2011 specification of RIS calls the authors of news; this reader keeps to it, and takes the year alone.
      reporter: ['Лугова, Ірина', 'Гай, Петро'],
      'container-title': 'Зеленогайський вісник',
      URL: 'https://visnyk.example/news/2026/05/04/mist',
      issued: { 'date-parts': [[2026]] },
    });
    expect(items[1]?.reporter).toBe('van der Meer, Jonas');
  });

  it('names authors and the day as readers of web pages take them', () => {
    const nameless = { ...ukrainian, article: { ...ukrainian.article, site: null, url: '', canonicalUrl: null } };
    const [item] = read(ris([nameless], settings), '@ris/file');
    expect(item).toMatchObject({ type: 'webpage', author: [{ given: 'Ірина', family: 'Лугова' }, { given: 'Петро', family: 'Гай' }] });
  });

  it('has only lines of tag and value, and one record for each article, whatever it holds', () => {
    fc.assert(
      fc.property(poisonedSource, (source) => {
        const file = ris([source, ukrainian], settings);
        const lines = file.split('\r\n').filter((line) => line !== '');
        for (const line of lines) expect(line).toMatch(/^(?:TY|TI|AU|T2|DA|PY|Y2|UR|LA|AB|KW|N1|ER) {2}- [^\p{Cc}\p{Zl}\p{Zp}]*$/u);
        expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(2);
        expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(2);
        const title = lines.find((line) => line.startsWith('TI  - '))?.slice(6);
        expect(title).toBe(cleanLine(source.article.title) || 'Без назви');
      }),
      runs,
    );
  });
});

describe('citationKeys', () => {
  it('numbers keys that would fall together and never leaves one empty', () => {
    const same = citation(ukrainian, settings);
    const strange = { ...same, authors: [], site: '中央', title: '新聞' };
    expect(citationKeys([same, same, strange])).toEqual(['luhova_rada_2026', 'luhova_rada_2026-1', '2026']);
  });

  it('are of Latin letters, digits, _ and - only', () => {
    fc.assert(
      fc.property(fc.array(poisonedSource, { maxLength: 4 }), (sources) => {
        const keys = citationKeys(sources.map((source) => citation(source, settings)));
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(key).toMatch(/^[a-z0-9_-]+$/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('transliterate', () => {
  // Words of the table of 2010 itself.
  it.each([
    ['Алушта', 'alushta'],
    ['Борщагівка', 'borshchahivka'],
    ['Вінниця', 'vinnytsia'],
    ['Гадяч', 'hadiach'],
    ['Ґалаґан', 'galagan'],
    ['Єнакієве', 'yenakiieve'],
    ['Гаєвич', 'haievych'],
    ['Житомир', 'zhytomyr'],
    ['Згорани', 'zghorany'],
    ['Розгон', 'rozghon'],
    ['Їжакевич', 'yizhakevych'],
    ['Кадиївка', 'kadyivka'],
    ['Йосипівка', 'yosypivka'],
    ['Стрий', 'stryi'],
    ['Щербухи', 'shcherbukhy'],
    ['Юрій', 'yurii'],
    ['Корюківка', 'koriukivka'],
    ['Яготин', 'yahotyn'],
    ['Костянтин', 'kostiantyn'],
    ['Знам’янка', 'znamianka'],
    ['Біла Церква', 'bila tserkva'],
    ['Русь', 'rus'],
  ])('writes %s as %s', (word, latin) => {
    expect(transliterate(word)).toBe(latin);
    expect(transliterate(word.normalize('NFD'))).toBe(latin);
  });

  it('leaves no Ukrainian letter in anything', () => {
    fc.assert(fc.property(poison, (text) => !/[а-яА-ЯґҐєЄіІїЇ]/u.test(transliterate(text))), runs);
  });
});

describe('authors', () => {
  it.each([
    ['By Jane Doe and John Smith', ['Doe/Jane', 'Smith/John']],
    ['Автор: Олена Коваль, Петро Гай', ['Коваль/Олена', 'Гай/Петро']],
    ['Іваненко Олена Петрівна', ['Іваненко/Олена Петрівна']],
    ['Jonas van der Meer', ['van der Meer/Jonas']],
    ['Редакція', ['Редакція']],
    ['BBC News', ['News/BBC']],
    ['BBC', ['BBC']],
    ['Jane Doe, political editor', ['Doe/Jane']],
    ['Jane Doe; Jane Doe', ['Doe/Jane']],
    ['', []],
    [null, []],
  ] as const)('of %j are %j', (byline, expected) => {
    expect(authors(byline).map((one) => (one.kind === 'person' ? `${one.family}/${one.given}` : one.name))).toEqual(expected);
  });

  it('give back their names with the given name first', () => {
    expect(authors('Іваненко Олена Петрівна та Рада').map(fullName)).toEqual(['Олена Петрівна Іваненко', 'Рада']);
  });
});

describe('moments', () => {
  it('keep the day of the place where an article was published', () => {
    const moment = civilMoment('2026-05-04T23:30:00+03:00');
    expect(moment === null ? null : isoDateTime(moment)).toBe('2026-05-04T23:30:00');
  });

  it('are written in the zone that is asked for', () => {
    const moment = civilMomentIn('2026-05-04T22:30:00Z', 'Europe/Kyiv');
    expect(moment === null ? null : isoDateTime(moment)).toBe('2026-05-05T01:30:00');
  });

  it.each([
    ['2026-02-30', null],
    ['2026-13-01', null],
    ['yesterday', null],
    ['2026-05', '2026-05'],
    ['2026-05-04', '2026-05-04'],
    ['2026-05-04 10:30:15.123456Z', '2026-05-04'],
  ])('read %j as %j', (text, expected) => {
    const moment = civilMoment(text);
    expect(moment === null ? null : isoDate(moment)).toBe(expected);
  });
});
