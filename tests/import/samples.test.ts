import { describe, expect, it } from 'vitest';
import type { ImportFormat } from '../../utils/import/imported';
import { readKnownSample, readSample } from './sample-file';

const ukrainian = 'https://visnyk.example/novyny/2031/05/porom';
const english = 'https://courier.example/2031/05/ferry-line';
const known: readonly (readonly [file: string, format: ImportFormat])[] = [
  ['hypothesis.json', 'hypothesis'],
  ['web-annotation.jsonld', 'web-annotation'],
  ['obsidian-clipper.json', 'obsidian-clipper'],
  ['readwise.csv', 'readwise-csv'],
  ['readwise-form.csv', 'readwise-form-csv'],
  ['reader.csv', 'reader-csv'],
  ['raindrop.csv', 'raindrop-csv'],
  ['diigo.csv', 'diigo-csv'],
];

describe('a sample of each form', () => {
  it.each(known)('%s is known as %s and read as reviewed', async (name, format) => {
    const file = readKnownSample(name);
    expect(file.format).toBe(format);
    await expect(JSON.stringify(file, null, 2)).toMatchFileSnapshot(`../fixtures/import/${name}.read`);
  });

  it('of Hypothesis: quotes with surroundings, replies under the note, a page note for the article, a PDF left out', () => {
    const { highlights, articles, problems } = readKnownSample('hypothesis.json');
    expect(highlights.map(({ exact }) => exact)).toEqual(['перший рейс призначено на п’яте вересня', '“We were promised May,” said skipper Tom Arle']);
    expect(highlights[0]).toMatchObject({
      id: 'hK1xYz_uEeyAbCdEf01234',
      prefix: 'У порту кажуть: ',
      note: 'Звірити з **кошторисом** 🛳️\n\n— maud.pellow: The timetable says the sixth.',
      tags: ['порт', 'перевірити пізніше'],
      position: null,
      created: '2031-05-18T09:15:30.123Z',
    });
    expect(articles).toMatchObject([{ url: english, note: 'Ask the harbour office for the minutes.', tags: ['ferry'] }]);
    expect(problems).toEqual([
      { line: 6, reason: 'no-address', leftOut: true },
      { line: 3, reason: 'reply', leftOut: true },
    ]);
  });

  it('of the W3C: a collection, a refined selector, two targets, a bookmark', () => {
    const { highlights, articles } = readKnownSample('web-annotation.jsonld');
    expect(highlights.map(({ id, exact, colour }) => [id, exact, colour])).toEqual([
      ['6c5b7a1e-3f2d-4c8a-9b1e-0a1b2c3d4e5f', 'якщо не завадить шторм', 'green'],
      ['https://reader.example/annotations/2', 'two months later than planned', null],
      [null, 'the mooring was never costed', null],
    ]);
    expect(highlights[0]).toMatchObject({ note: 'Хто це казав раніше?', tags: ['порт', 'вітер'], position: { start: 401, end: 423 }, article: { title: 'Новий пором вийде на лінію у вересні' } });
    expect(highlights[1]).toMatchObject({ created: '2031-05-19T05:05:00.000Z', note: 'Two sources needed' });
    expect(articles).toMatchObject([{ url: 'https://courier.example/2031/05/light-house', tags: ['to read'] }]);
  });

  it('of Obsidian Web Clipper: words of its HTML, and nothing that could run', () => {
    const { highlights, problems } = readKnownSample('obsidian-clipper.json');
    expect(highlights.map(({ exact }) => exact)).toEqual([
      'Капітанка Мотря\u00A0Гайова каже: «Ми’готові».\nЕкіпаж набрано.',
      'Квитки коштуватимуть 45\u00A0гривень',
      'Fishermen had protested — 5 < 7 of them signed',
    ]);
    expect(highlights[0]).toMatchObject({ note: 'Взяти коментар\n\nФото з причалу', colour: 'violet' });
    expect(highlights[2]?.note).toBe('Count again');
    expect(problems).toEqual([
      { line: 2, reason: 'no-words', leftOut: true },
      { line: 2, reason: 'not-an-object', leftOut: true },
      { line: 3, reason: 'no-address', leftOut: true },
    ]);
  });

  it('of Readwise: by title, since it has no addresses', () => {
    const { highlights, problems } = readKnownSample('readwise.csv');
    expect(highlights.map(({ article, exact }) => [article.url, article.title, exact])).toEqual([
      [null, 'Новий пором вийде на лінію у вересні', 'перший рейс призначено на п’яте вересня'],
      [null, 'Ferry line delayed until autumn', 'A quote over\ntwo lines'],
      [null, 'Ferry line delayed until autumn', 'a date nobody can read'],
    ]);
    expect(highlights[0]).toMatchObject({ note: 'Звірити, чи "п’яте"', tags: ['порт', 'дати'], article: { tags: ['новини'] } });
    expect(highlights[1]?.created).toBe('2031-05-19T07:05:00.000Z');
    expect(problems).toEqual([
      { line: 5, reason: 'no-address', leftOut: true },
      { line: 6, reason: 'bad-date', leftOut: false },
    ]);
  });

  it('of Readwise’s import form: tags from the note, and no mark that guards a formula', () => {
    const { highlights } = readKnownSample('readwise-form.csv');
    expect(highlights[0]).toMatchObject({ tags: ['порт', 'перевірити-пізніше'], note: 'Звірити з кошторисом' });
    expect(highlights[1]).toMatchObject({ exact: '=2+2 was the answer', note: '.5 is no tag', tags: [] });
  });

  it('of Readwise Reader: saved articles, without feeds and letters', () => {
    const { articles, highlights, problems } = readKnownSample('reader.csv');
    expect(articles.map(({ url, tags }) => [url, tags])).toEqual([
      [ukrainian, ['порт', "п'яте"]],
      [english, []],
    ]);
    expect(highlights).toEqual([]);
    expect(problems.map(({ reason }) => reason)).toEqual(['feed', 'no-address']);
  });

  it('of Raindrop: both ways it writes highlights into one cell', () => {
    const { articles, highlights } = readKnownSample('raindrop.csv');
    expect(highlights.map(({ exact, note }) => [exact, note])).toEqual([
      ['перший рейс призначено на п’яте вересня', 'звірити'],
      ['якщо не завадить шторм', ''],
      ['We were promised May', ''],
      ['two months later than planned', ''],
    ]);
    expect(articles[0]).toMatchObject({ tags: ['порт', 'перевірити пізніше'], note: 'Нотатка на дві\nстрічки' });
    expect(articles[2]).toMatchObject({ url: 'https://courier.example/2031/05/light-house', created: '2031-05-19T09:15:30.000Z' });
  });

  it('of Diigo: tags parted by spaces', () => {
    const { articles, highlights } = readKnownSample('diigo.csv');
    expect(articles.map(({ tags, note }) => [tags, note])).toEqual([
      [['порт'], 'Опис закладки'],
      [[], ''],
    ]);
    expect(highlights.map(({ exact }) => exact)).toEqual(['перший рейс призначено на п’яте вересня', 'якщо не завадить шторм']);
  });
});

describe('any other table', () => {
  it.each(['table-excel.csv', 'table-windows-1251.csv'])('%s: the columns are guessed by their names, shown, and read as chosen', (name) => {
    const asked = readSample(name);
    if (asked.kind !== 'columns') throw new Error('a table of nobody');
    expect(asked.table.header).toEqual(['Посилання', 'Заголовок', 'Цитата', 'Коментар', 'Мітки', 'Дата']);
    expect(asked.table.guess).toEqual({ url: 0, title: 1, highlight: 2, note: 3, tags: 4, created: 5 });
    const { highlights, articles } = readKnownSample(name, asked.table.guess);
    expect(highlights).toMatchObject([{ exact: 'якщо не; завадить "шторм"', note: 'Звірити', tags: ['порт', 'вітер'], created: '2031-05-18T09:15:00.000Z', article: { url: ukrainian } }]);
    expect(articles).toMatchObject([{ url: 'https://visnyk.example/novyny/2031/05/mayak', note: 'Прочитати', tags: ['порт'] }]);
  });

  it('parted by tabs, with a column that no name tells', () => {
    const asked = readSample('table-tabs.tsv');
    if (asked.kind !== 'columns') throw new Error('a table of nobody');
    expect(asked.table.guess).toEqual({ url: 0, title: 1, highlight: 2, tags: 4 });
    const { highlights } = readKnownSample('table-tabs.tsv', { ...asked.table.guess, note: 3 });
    expect(highlights).toMatchObject([{ exact: 'two months later than planned', note: 'Two sources needed', tags: ['ferry', 'harbour'], article: { url: english } }]);
  });
});
