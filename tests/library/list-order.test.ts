import { describe, expect, it } from 'vitest';
import { newArticle } from '../../utils/database/articles';
import type { StoredArticle } from '../../utils/database/records';
import { buildSegment } from '../../utils/library/build-segment';
import type { ListOrder } from '../../utils/library/entries';
import type { DocumentKind, IndexDocument } from '../../utils/library/index-document';
import { flag } from '../../utils/library/index-document';
import { articlesInOrder, inOrder } from '../../utils/library/list-order';
import { openSegment } from '../../utils/library/open-segment';
import { parseQuery } from '../../utils/library/query';
import { SearchIndex } from '../../utils/library/search-index';
import { writeSegment } from '../../utils/library/segment-layout';

type Given = Partial<IndexDocument> & Pick<IndexDocument, 'kind' | 'id' | 'date'>;

const document = (given: Given): IndexDocument => ({ speaker: '', flags: 0, language: 'uk', title: '', texts: [], names: [], tags: [], ...given });
const segment = (number: number, articles: Readonly<Record<string, readonly Given[]>>) =>
  openSegment(number, writeSegment(buildSegment(Object.entries(articles).map(([key, documents]) => ({ key, documents: documents.map(document) })))));

function article(key: string, title: string, day: number): StoredArticle {
  const moment = `2026-01-0${day}T00:00:00.000Z`;
  return newArticle(key, { url: `https://${key}`, canonicalUrl: null, title, language: 'uk', published: null }, 'person', moment);
}

const articles = new Map([article('a', 'Міст', 1), article('b', 'Школа', 3), article('c', 'Рада', 2)].map((one) => [one.key, one]));
const index = new SearchIndex();
index.use([
  segment(2, {
    b: [
      { kind: 'highlight', id: 'b1', date: 50, texts: ['міст'] },
      { kind: 'quote', id: 'q1', date: 10, speaker: '', texts: ['міст'] },
    ],
    gone: [{ kind: 'highlight', id: 'gone', date: 99, texts: ['міст'] }],
  }),
  segment(1, {
    a: [
      { kind: 'highlight', id: 'a1', date: 40, texts: ['міст', 'міст міст'] },
      { kind: 'highlight', id: 'a2', date: 60, texts: ['школа'], flags: flag.orphan },
      { kind: 'quote', id: 'q1', date: 10, speaker: 'Юрій', texts: ['міст'] },
      { kind: 'quote', id: 'q2', date: 20, speaker: 'Ганна', texts: ['міст'] },
    ],
    b: [{ kind: 'highlight', id: 'before', date: 70, texts: ['міст'] }],
  }),
]);

const ids = (kind: DocumentKind, query: string, order: ListOrder) => inOrder(index.find({ query: parseQuery(query), kind }, articles), order, articles);

describe('the order of lists', () => {
  it('is newest first over all parts of the index, without what a newer part speaks for and articles that are gone', () => {
    expect(ids('highlight', '', 'made')).toEqual(['a2', 'b1', 'a1']);
    expect(index.living(articles).counts()).toEqual({ article: 0, highlight: 3, quote: 3, orphan: 1 });
    expect(index.living(articles).highlights('a')).toBe(2);
    expect(index.living(articles).highlights('b')).toBe(1);
    expect(index.living(articles).highlights('gone')).toBeNull();
  });

  it('puts what fits best first, and newer ones first among equals', () => {
    expect(ids('highlight', 'міст ', 'best')).toEqual(['a1', 'b1']);
    expect(ids('highlight', 'школа ', 'best')).toEqual(['a2']);
    expect(ids('quote', 'міст ', 'best')[0]).toBe('a q2');
  });

  it('goes by the article, newer ones first within it', () => {
    expect(ids('highlight', '', 'article')).toEqual(['a2', 'a1', 'b1']);
    expect(ids('highlight', '', 'saved')).toEqual(['b1', 'a2', 'a1']);
  });

  it('goes by the speaker, those without one last', () => {
    expect(ids('quote', '', 'speaker')).toEqual(['a q2', 'a q1', 'b q1']);
  });

  it('sorts articles without the index as with it', () => {
    expect(articlesInOrder(articles, 'saved')).toEqual(['b', 'c', 'a']);
    expect(articlesInOrder(articles, 'title')).toEqual(['a', 'c', 'b']);
    const later = new Map([...articles, ['a', { ...article('a', 'Міст', 1), published: '2026-02-01T00:00:00.000Z' }] as const]);
    expect(articlesInOrder(later, 'published')).toEqual(['a', 'b', 'c']);
  });

  it('knows what is alive anew when a part is added', () => {
    const growing = new SearchIndex();
    const first = segment(1, { a: [{ kind: 'highlight', id: 'old', date: 1, texts: ['міст'] }] });
    growing.use([first]);
    const query = parseQuery('');
    expect(inOrder(growing.find({ query, kind: 'highlight' }, articles), 'made', articles)).toEqual(['old']);
    growing.use([first, segment(2, { a: [{ kind: 'highlight', id: 'new', date: 1, texts: ['міст'] }] })]);
    expect(inOrder(growing.find({ query, kind: 'highlight' }, articles), 'made', articles)).toEqual(['new']);
  });
});
