import type { Database } from '../database/database';
import type { StoredArticle } from '../database/records';
import type { ExportSource } from '../export/source';

/** How much an export will hold. */
export interface SourceCounts {
  readonly articles: readonly StoredArticle[];
  readonly highlights: number;
}

/** The living articles of an export, newest first, and how many highlights they have; those of the whole library when `keys` is null. */
export async function countSources(database: Database, keys: readonly string[] | null): Promise<SourceCounts> {
  const wanted = keys && new Set(keys);
  const all = await database.getAll('articles');
  const articles = all.filter(({ key, deleted }) => deleted === null && (wanted === null || wanted.has(key))).sort((a, b) => (a.created < b.created ? 1 : -1));
  const living = new Set(articles.map(({ key }) => key));
  let highlights = 0;
  for await (const { value } of database.transaction('highlights').store) if (value.deleted === null && living.has(value.articleKey)) highlights += 1;
  return { articles, highlights };
}

/** Everything that is kept of an article, as exporters take it. `accessed` is when its text was read, or when it was saved. */
export async function sourceOf(database: Database, stored: StoredArticle): Promise<ExportSource> {
  const [content, highlights] = await Promise.all([database.get('contents', stored.key), database.getAllFromIndex('highlights', 'byArticle', stored.key)]);
  // What was read may be of another address than the article is kept under; the record knows better.
  const { url, canonicalUrl, title, site, byline, published, language, tags, note } = stored;
  const known = { url, canonicalUrl, title, site, byline, published, language, tags, note };
  const article = content ? { ...known, text: content.article.text, lead: content.article.lead } : known;
  return { article, analysis: content?.analysis ?? null, highlights, accessed: content?.captured ?? stored.created };
}
