import { describe, expect, it } from 'vitest';
import { cleanByline } from '../../utils/article/byline';
import { toIsoDate } from '../../utils/article/dates';
import { readMetadata } from '../../utils/article/metadata';

const url = 'https://post.example/news/one-1';
const parse = (head: string, body = '<h1>Bells ring again in Osyth</h1>') => new DOMParser().parseFromString(`<html lang="en"><head>${head}</head><body>${body}</body></html>`, 'text/html');
const jsonLd = (value: unknown) => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const read = (head: string, body?: string) => readMetadata(parse(head, body), url);

describe('JSON-LD', () => {
  it('is read from an array, a graph and nested properties, with authors by reference', () => {
    const node = { '@type': 'NewsArticle', headline: 'Bells ring again in Osyth', author: { '@id': '#a' }, datePublished: '2024-01-02T03:04:05+02:00' };
    for (const value of [[{ '@type': 'Organization' }, node, { '@id': '#a', name: 'By Ada Moss' }], { '@graph': [node, { '@id': '#a', name: 'Ada Moss' }] }, { '@type': 'WebPage', mainEntity: node, about: { '@id': '#a', name: 'Ada Moss' } }]) {
      expect(read(jsonLd(value))).toMatchObject({ byline: 'Ada Moss', published: '2024-01-02T03:04:05+02:00', title: 'Bells ring again in Osyth', declaresArticle: true });
    }
  });

  it('of another article on the page is set aside for the one at the address', () => {
    const other = { '@type': 'NewsArticle', headline: 'Other', url: 'https://post.example/news/two-2', datePublished: '2020-01-01' };
    const own = { '@type': 'NewsArticle', headline: 'Bells ring again in Osyth', url: `${url}?utm_source=x`, datePublished: '2024-05-05' };
    expect(read(jsonLd([other, own])).published).toBe('2024-05-05');
  });

  it('with raw line breaks, comments around it or entities in it is still read', () => {
    expect(read(jsonLd('{"@type":"NewsArticle","headline":"Bells ring\nagain &quot;in Osyth&quot;"}'), '').title).toBe('Bells ring again "in Osyth"');
    expect(read(jsonLd('<!-- {"@type":"Article","headline":"Bells ring again"} -->'), '').title).toBe('Bells ring again');
  });

  it.each([
    '{', '', 'null', '[]', '"text"', '[[[[[[]]]]]]', '{"@type":{"@type":[]},"@graph":7}', '{"@type":"NewsArticle","headline":["a",{}],"author":[null,7,{"name":{}},{"name":["x"]}],"datePublished":{},"mainEntityOfPage":[],"url":7}',
    `${'['.repeat(5000)}${']'.repeat(5000)}`, `{"@type":"NewsArticle","headline":"${'x'.repeat(300_000)}"}`, '{"__proto__":{"@type":"NewsArticle","headline":"p"},"constructor":"NewsArticle"}',
  ])('that is broken or hostile does no harm: %.40s', (value) => {
    expect(() => read(jsonLd(value))).not.toThrow();
    expect(read(jsonLd(value)).title.length).toBeLessThan(3000);
  });

  it('of a hundred thousand nodes ends soon', () => {
    const started = performance.now();
    read(jsonLd({ '@graph': Array.from({ length: 100_000 }, (_, i) => ({ '@type': 'Thing', name: String(i) })) }));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('the canonical address', () => {
  it('is absolute', () => {
    expect(read('<link rel="canonical" href="/news/one-1">').canonicalUrl).toBe(url);
    expect(read('<meta property="og:url" content="https://post.example/news/one-1">').canonicalUrl).toBe(url);
    expect(read(jsonLd({ '@type': 'NewsArticle', headline: 'x', mainEntityOfPage: { '@id': url } })).canonicalUrl).toBe(url);
  });
  it('is never a script or data', () => {
    expect(read('<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">').canonicalUrl).toBeNull();
  });
});

it('reads Highwire, Open Graph and html language', () => {
  const head = '<meta name="citation_author" content="Moss, Ada"><meta name="citation_author" content="Lee, Bo"><meta name="citation_publication_date" content="2024/03/05"><meta property="og:locale" content="uk_UA"><meta property="og:site_name" content="The Post">';
  expect(read(head)).toMatchObject({ byline: 'Ada Moss, Bo Lee', published: '2024-03-05', site: 'The Post', language: 'en' });
});

it('takes the headline that the page shows, and cuts the outlet off a document’s title', () => {
  const meta = '<meta property="og:site_name" content="The Post"><meta property="og:title" content="Bells ring again in Osyth | The Post">';
  expect(read(meta, '<h1>The Post</h1><h1>Bells ring again in Osyth</h1>').title).toBe('Bells ring again in Osyth');
  expect(read('<title>Bells ring again in Osyth - The Post</title><meta property="og:site_name" content="The Post">', '').title).toBe('Bells ring again in Osyth');
  expect(read('<title>Смерть — це не кінець</title>', '').title).toBe('Смерть — це не кінець');
});

it.each([
  ['By Ada Moss', 'Ada Moss'],
  ['Written by: Ada Moss', 'Ada Moss'],
  ['BY ADA MOSS | 21 October 2023 | 18 min', 'ADA MOSS'],
  ['Автор: Олена Крук', 'Олена Крук'],
  ['oprac. Kinga Wrońska', 'Kinga Wrońska'],
  ['Ada Moss · Updated 3 May 2024', 'Ada Moss'],
  ['https://post.example/by/ada', null],
  ['@adamoss', null],
  ['admin', null],
  ['The Post', null],
  ['Фото: Тарас Гнатів', null],
  ['', null],
  ['Byron Bay', 'Byron Bay'],
  ['Ada Moss and Bo Lee Monday, November 18, 2019', 'Ada Moss and Bo Lee'],
  ['Ada Moss, Nov. 18', 'Ada Moss'],
  ['Analysis by Ada Moss, The Post editor-at-large', 'Ada Moss'],
  ['Ada Moss, Bo Lee', 'Ada Moss, Bo Lee'],
  ['By', null],
  ['osythadmin', null],
  ['Ada Sedmin', 'Ada Sedmin'],
])('the byline "%s" names %s', (raw, name) => {
  expect(cleanByline([raw], 'The Post')).toBe(name);
});

it('takes the names of a byline of several blocks, and never the label of a comment form', () => {
  expect(read('', '<h1>Bells</h1><div class="story-byline"><div><div>By ADA MOSS and BO LEE</div><div>Wire Service</div></div></div>').byline).toBe('ADA MOSS and BO LEE');
  expect(read('', '<h1>Bells</h1><div class="byline"><p>By</p><p>Ada Moss</p></div>').byline).toBe('Ada Moss');
  expect(read('', '<h1>Bells</h1><form><div class="comment-form-author"><label>Name (required)</label></div></form>').byline).toBeNull();
});

it('reads an outlet’s name without the mark of an account and without a list of its parts', () => {
  expect(read('<meta property="og:site_name" content="@thepost">').site).toBe('thepost');
  expect(read('<meta property="og:site_name" content="The Post | Politics | Sport">').site).toBe('The Post');
});

it.each([
  ['2024-03-05', '2024-03-05'],
  ['2024-03-05T10:20', '2024-03-05T10:20:00'],
  ['2024-03-05T10:20:30.123Z', '2024-03-05T10:20:30Z'],
  ['2024-03-05 10:20:30 +0200', '2024-03-05T10:20:30+02:00'],
  ['2024-03-05T10:20:30-05:00', '2024-03-05T10:20:30-05:00'],
  ['20240305', '2024-03-05'],
  ['Tue, 05 Mar 2024 10:00:00 +0200', '2024-03-05T08:00:00.000Z'],
  ['1709632800', '2024-03-05T10:00:00.000Z'],
  ['1709632800000', '2024-03-05T10:00:00.000Z'],
  ['2023-02-30', null],
  ['2024-13-01', null],
  ['2024-03-05T25:00', null],
  ['yesterday', null],
  ['', null],
])('the date "%s" is %s', (raw, iso) => {
  expect(toIsoDate(raw)).toBe(iso);
});
