import { contentOf } from '../database/contents';
import type { Database } from '../database/database';
import type { Highlight, StoredArticle } from '../database/records';
import { articleDocuments } from '../library/article-documents';
import { buildSegment } from '../library/build-segment';
import type { ListOrder } from '../library/entries';
import type { IndexDocument } from '../library/index-document';
import { openSegment } from '../library/open-segment';
import type { Query } from '../library/query';
import { SearchIndex } from '../library/search-index';
import { writeSegment } from '../library/segment-layout';

/** What lies in the trash: articles, and highlights that did not go there with their article. */
export interface Trash {
  readonly articles: readonly StoredArticle[];
  readonly highlights: readonly { readonly highlight: Highlight; readonly article: StoredArticle }[];
  /** The trash has an index of its own, made when it is searched first: the library's knows only what lives. */
  readonly search: () => Promise<SearchIndex>;
}

/** Reads the trash. `living` are the library's articles by their keys. */
export async function readTrash(database: Database, living: ReadonlyMap<string, StoredArticle>): Promise<Trash> {
  const [articles, gone] = await Promise.all([database.getAllFromIndex('articles', 'byDeleted'), database.getAllFromIndex('highlights', 'byDeleted')]);
  const highlights = gone.flatMap((highlight) => {
    const article = living.get(highlight.articleKey);
    return article ? { highlight, article } : [];
  });
  let index: Promise<SearchIndex> | null = null;
  const make = async () => {
    const search = new SearchIndex();
    const goneOf = new Map<string, Highlight[]>();
    for (const highlight of gone) goneOf.set(highlight.articleKey, [...(goneOf.get(highlight.articleKey) ?? []), highlight]);
    const indexed = await Promise.all([
      ...articles.map((article) => trashedArticle(database, article, goneOf.get(article.key) ?? [])),
      ...[...new Set(highlights.map(({ article }) => article))].map((article) => looseHighlights(database, article, goneOf.get(article.key) ?? [])),
    ]);
    search.use([openSegment(1, writeSegment(buildSegment(indexed)))]);
    return search;
  };
  return { articles, highlights, search: () => (index ??= make()) };
}

/** An article in the trash is found by what its highlights said of it too. */
async function trashedArticle(database: Database, article: StoredArticle, highlights: readonly Highlight[]) {
  const documents = articleDocuments({ article, content: await contentOf(database, article.key), highlights }).documents;
  const own = documents.filter(({ kind }) => kind === 'article');
  const [noted, tagged] = [highlights.map(({ note }) => note), highlights.flatMap(({ tags }) => tags)];
  const flags = documents.reduce((all, { kind, flags: one }) => (kind === 'highlight' ? all | (one & 0xff) : all), 0);
  return { key: article.key, documents: own.map((one): IndexDocument => ({ ...one, texts: [...one.texts, ...noted], tags: [...one.tags, ...tagged], flags: one.flags | flags })) };
}

async function looseHighlights(database: Database, article: StoredArticle, highlights: readonly Highlight[]) {
  const { documents } = articleDocuments({ article, content: await contentOf(database, article.key), highlights });
  return { key: article.key, documents: documents.filter(({ kind }) => kind === 'highlight') };
}

/** Ids of what lies in the trash and meets a query, in an order. */
export async function trashIds({ articles, highlights, search }: Trash, query: Query, order: ListOrder): Promise<string[]> {
  const all = [
    ...articles.map((article) => ({ id: article.key, title: article.title, deleted: article.deleted ?? '', score: 0 })),
    ...highlights.map(({ highlight: { id, deleted }, article: { title } }) => ({ id, title, deleted: deleted ?? '', score: 0 })),
  ];
  const newest = (a: { readonly deleted: string }, b: { readonly deleted: string }) => (a.deleted < b.deleted ? 1 : a.deleted > b.deleted ? -1 : 0);
  let found = all;
  if (query.clauses.length > 0) {
    const index = await search();
    const known = new Map([...articles, ...highlights.map(({ article }) => article)].map((article) => [article.key, article] as const));
    const scores = new Map<string, number>();
    for (const kind of ['article', 'highlight'] as const) {
      const { parts, partOf, documents, scores: own } = index.find({ query, kind }, known);
      documents.forEach((document, at) => scores.set(parts[partOf[at]!]!.ids[document]!, own[at]!));
    }
    found = all.flatMap((one) => (scores.has(one.id) ? { ...one, score: scores.get(one.id)! } : []));
  }
  const collator = new Intl.Collator('uk');
  found.sort((a, b) => (order === 'final' ? newest(b, a) : order === 'title' ? collator.compare(a.title, b.title) || newest(a, b) : order === 'best' ? b.score - a.score || newest(a, b) : newest(a, b)));
  return found.map(({ id }) => id);
}
