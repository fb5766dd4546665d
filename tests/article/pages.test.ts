import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../utils/article/extract-article';
import { readableExtraction } from './readable-extraction';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/pages/');
const names = readdirSync(folder).filter((name) => existsSync(`${folder}${name}/source.html`));

interface Fixture {
  readonly url: string;
  readonly expected: unknown;
}

const parsers: Record<string, (html: string) => Document> = {
  jsdom: (html) => new DOMParser().parseFromString(html, 'text/html'),
  linkedom: (html) => parseHTML(html).document as unknown as Document,
};

it('has pages to read', () => {
  expect(names.length).toBeGreaterThan(10);
});

describe.each(names)('the page %s', (name) => {
  const html = readFileSync(`${folder}${name}/source.html`, 'utf8');
  const { url, expected } = JSON.parse(readFileSync(`${folder}${name}/expected.json`, 'utf8')) as Fixture;

  it.each(Object.keys(parsers))('is read as reviewed, with %s', (parser) => {
    expect(readableExtraction(extractArticle(parsers[parser]!(html), url))).toEqual(expected);
  });

  it('is not changed by reading', () => {
    const document = parsers.jsdom!(html);
    const before = document.documentElement.outerHTML;
    extractArticle(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('gives blocks that join to the text and point to elements that hold their words', () => {
    const document = parsers.jsdom!(html);
    const extraction = extractArticle(document, url);
    if (extraction.kind !== 'article') return expect(extraction).toEqual(expected);
    const { text, blocks, captions } = extraction.article;
    const elements = [...document.querySelectorAll('*')];
    for (const note of document.querySelectorAll('sup a')) note.textContent = '';
    const letters = (value: string) => value.replace(/[\s\u00ad]+/g, '');
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
    for (const { start, end, element } of blocks) expect(letters(elements[element ?? -1]?.textContent ?? '')).toContain(letters(text.slice(start, end)));
    for (const { text: words, element } of captions) expect(letters(elements[element ?? -1]?.textContent ?? '')).toContain(letters(words));
  });
});
