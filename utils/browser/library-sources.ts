import type { Analysis } from '../analysis/analysis';
import type { Database } from '../database/database';
import type { Highlight, StoredArticle } from '../database/records';
import type { ExportSource } from '../export/source';

/** How much an export will hold. */
export interface SourceCounts {
  readonly articles: readonly StoredArticle[];
  readonly highlights: number;
}

/** What of the library is exported: whole articles by their keys, and single highlights by their ids. */
export interface ExportSelection {
  readonly articles: readonly string[];
  readonly highlights: readonly string[];
  /** Ids of single quotes: the article's key, a space and the quote's own id. */
  readonly quotes?: readonly string[];
}

/** Whether an export takes a highlight. */
function takes(selection: ExportSelection | null, { id, articleKey, deleted }: Highlight): boolean {
  return deleted === null && (selection === null || selection.articles.includes(articleKey) || selection.highlights.includes(id));
}

/** The living articles of an export, newest first, and how many highlights it takes; of the whole library when `selection` is null. */
export async function countSources(database: Database, selection: ExportSelection | null): Promise<SourceCounts> {
  const keys = new Set([...(selection?.articles ?? []), ...(selection?.quotes ?? []).map((id) => id.slice(0, id.lastIndexOf(' ')))]);
  let highlights = 0;
  const counted = new Map<string, number>();
  for await (const { value } of database.transaction('highlights').store) {
    if (!takes(selection, value)) continue;
    keys.add(value.articleKey);
    counted.set(value.articleKey, (counted.get(value.articleKey) ?? 0) + 1);
  }
  const all = await database.getAll('articles');
  const articles = all.filter(({ key, deleted }) => deleted === null && (selection === null || keys.has(key))).sort((a, b) => (a.created < b.created ? 1 : -1));
  for (const { key } of articles) highlights += counted.get(key) ?? 0;
  return { articles, highlights };
}

/**
 * What is kept of an article, as exporters take it: all of it, or only its selected highlights. `accessed` is when its text was
 * read, or when it was saved.
 */
export async function sourceOf(database: Database, stored: StoredArticle, selection: ExportSelection | null): Promise<ExportSource> {
  const [content, highlights] = await Promise.all([database.get('contents', stored.key), database.getAllFromIndex('highlights', 'byArticle', stored.key)]);
  // What was read may be of another address than the article is kept under; the record knows better.
  const { url, canonicalUrl, title, site, byline, published, language, tags, note } = stored;
  const known = { url, canonicalUrl, title, site, byline, published, language, tags, note };
  const article = content ? { ...known, text: content.article.text, lead: content.article.lead } : known;
  const isWhole = selection === null || selection.articles.includes(stored.key);
  const quotes = (selection?.quotes ?? []).flatMap((id) => (id.startsWith(`${stored.key} `) ? id.slice(stored.key.length + 1) : []));
  return { article, analysis: (isWhole ? content?.analysis : content?.analysis && onlyQuotes(content.analysis, quotes)) ?? null, highlights: highlights.filter((one) => takes(selection, one)), accessed: content?.captured ?? stored.created };
}

/** Of an analysis these quotes alone, with their speakers; null where there are none. */
function onlyQuotes(analysis: Analysis, ids: readonly string[]): Analysis | null {
  const quotes = analysis.quotes.filter(({ id }) => ids.includes(id));
  const speakers = new Set(quotes.map(({ speaker }) => speaker?.participant));
  const participants = analysis.participants.filter(({ id }) => speakers.has(id));
  return quotes.length === 0 ? null : { ...analysis, facts: [], participants, quotes, gist: { who: [], what: null, when: null, where: null }, notes: [] };
}
