import type { Article } from '../article/article';
import { keepReading } from './contents';
import type { Reading } from './content';
import type { Database } from './database';
import { record } from './history';
import type { ArticleChange, ArticleIdentity, SavedBy, StoredArticle } from './records';
import { writing } from './writing';

/** The stored article with this key, or null. It may lie in the trash. */
export async function articleOf(database: Database, key: string): Promise<StoredArticle | null> {
  return (await database.get('articles', key)) ?? null;
}

/** All living articles, in the order of their keys; empty when there are none. */
export async function allArticles(database: Database): Promise<StoredArticle[]> {
  return (await database.getAll('articles')).filter(({ deleted }) => deleted === null);
}

/** A record for an article that is new in the library. `details` are what is known of it; `now` is ISO 8601 UTC. */
export function newArticle(key: string, details: ArticleIdentity & Partial<Pick<Article, 'site' | 'byline' | 'published'>>, savedBy: SavedBy, now: string): StoredArticle {
  const { url, canonicalUrl, title, language, site = null, byline = null, published = null } = details;
  return { key, url, canonicalUrl, title, site, byline, published, language, savedBy, tags: [], note: '', contentHash: null, created: now, updated: now, deleted: null };
}

/**
 * Keeps an article with its text and analysis because the person said so ("Save"), also out of the trash. Logged for undo when
 * it was not in the library. Resolves, after the commit, to the record; rejects with `DatabaseError`.
 */
export async function saveArticle(database: Database, reading: Reading, now: string): Promise<StoredArticle> {
  const { articleKey, article } = reading;
  await writing(database, async (transaction) => {
    const before = (await transaction.objectStore('articles').get(articleKey)) ?? null;
    const after: StoredArticle = before ? { ...before, savedBy: 'person', deleted: null, updated: now } : newArticle(articleKey, article, 'person', now);
    if (before === null || before.deleted !== null || before.savedBy !== 'person') await record(transaction, articleKey, { store: 'articles', before, after }, now);
  });
  await keepReading(database, reading);
  return (await articleOf(database, articleKey))!;
}

/** Changes tags or note of an article and logs it for undo. Resolves to the new record, or null when there is no such article. */
export function changeArticle(database: Database, key: string, change: ArticleChange, now: string): Promise<StoredArticle | null> {
  return writing(database, async (transaction) => {
    const before = await transaction.objectStore('articles').get(key);
    if (!before) return null;
    const after: StoredArticle = { ...before, ...change, updated: now };
    await record(transaction, key, { store: 'articles', before, after }, now);
    return after;
  });
}
