import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../utils/export/index';
import { englishWords } from '../../utils/export/words';
import { articleKeys, planImport } from '../../utils/import/plan';
import { readImport } from '../../utils/import/read-file';
import { generatedLibrary } from './generated-library';
import type { GeneratedLibrary } from './generated-library';

const now = '2061-01-01T00:00:00.000Z';
const settings = { words: englishWords };
const runs = { numRuns: 150 };

/** The living highlights of a library, out by a form and in again into an empty one. */
function through(format: 'web-annotation' | 'hypothesis' | 'full-csv' | 'readwise-csv', { articles, highlights }: GeneratedLibrary) {
  const sources = articles.map((article) => ({ article, analysis: null, highlights: highlights.filter((one) => one.articleKey === article.key), accessed: article.created }));
  const result = readImport(exportFormats[format].write(sources, settings));
  if (result.kind !== 'read') throw new Error('a known form');
  const plan = planImport(result.file, articleKeys(result.file, new Map()), { articles: new Map(), highlights: new Map(), takenIds: new Map() }, { now, newId: () => crypto.randomUUID() });
  const living = highlights.filter(({ deleted }) => deleted === null);
  const back = new Map(plan.newHighlights.map((one) => [one.id, one]));
  return { living, back, problems: result.file.problems, articles: new Map(plan.newArticles.map((one) => [one.key, one])) };
}

/** A library in which something lives, so that there is something to read. */
const living = generatedLibrary.filter(({ highlights }) => highlights.some(({ deleted }) => deleted === null));

describe('out and in again', () => {
  it('the W3C form keeps words, surroundings, place, note, tags, colour, times, article with note and tags', () => {
    let tried = 0;
    fc.assert(
      fc.property(living, (library) => {
        const { living: before, back, problems, articles } = through('web-annotation', library);
        expect(problems).toEqual([]);
        expect(back.size).toBe(before.length);
        for (const { id, articleKey, selectors, note, tags, colour, created, updated, evidence } of before) {
          expect(back.get(id)).toMatchObject({ articleKey, selectors: { quote: selectors.quote, position: selectors.position }, note, tags, colour, created, updated });
          expect(articles.get(articleKey)?.title).toBe(evidence.title.replace(/\s+/gu, ' ').trim());
        }
        for (const { key, note, tags } of library.articles) if (note !== '' || tags.length > 0) expect(articles.get(key)).toMatchObject({ note: note.trim(), tags });
        tried += before.length;
      }),
      runs,
    );
    console.log(`highlights through the W3C form: ${tried}`);
  });

  it('the Hypothesis form keeps words, surroundings, note, tags, times, article with note and tags', () => {
    let tried = 0;
    fc.assert(
      fc.property(generatedLibrary, (library) => {
        const { living: before, back, problems, articles } = through('hypothesis', library);
        expect(problems).toEqual([]);
        for (const { id, articleKey, selectors, note, tags, created, updated } of before) {
          expect(back.get(id)).toMatchObject({ articleKey, selectors: { quote: selectors.quote, position: null }, note, tags, created, updated });
        }
        expect(back.size).toBe(before.length);
        for (const { key, note, tags } of library.articles) if (note !== '' || tags.length > 0) expect(articles.get(key)).toMatchObject({ note: note.trim(), tags });
        tried += before.length;
      }),
      runs,
    );
    console.log(`highlights through the Hypothesis form: ${tried}`);
  });

  it('the full table, its formulas unguarded, keeps words, surroundings, place, note, tags, colour, times, paragraph', () => {
    let tried = 0;
    fc.assert(
      fc.property(living, (library) => {
        const { living: before, back } = through('full-csv', library);
        expect(back.size).toBe(before.length);
        for (const { id, articleKey, selectors: { quote, position }, tags, colour, created, updated } of before) {
          const found = back.get(id)!;
          expect(found).toMatchObject({ articleKey, selectors: { position }, tags, colour, created, updated });
          // A mark that begins a formula after a separator within a cell gets a space before it, for good.
          expect(plain(found.selectors.quote.exact)).toBe(plain(quote.exact));
          expect(plain(found.selectors.quote.prefix)).toBe(plain(quote.prefix));
        }
        tried += before.length;
      }),
      runs,
    );
    console.log(`highlights through the full table: ${tried}`);
  });
});

const plain = (text: string) => text.replace(/\s+/gu, '');
