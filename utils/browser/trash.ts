import type { Database } from '../database/database';
import type { StoredArticle } from '../database/records';

/** Ids of what lies in the trash, last deleted first: articles, and highlights that did not go there with their article. */
export async function trashIds(database: Database, articles: ReadonlyMap<string, StoredArticle>): Promise<string[]> {
  const [goneArticles, goneHighlights] = await Promise.all([database.getAllFromIndex('articles', 'byDeleted'), database.getAllFromIndex('highlights', 'byDeleted')]);
  const gone = [
    ...goneArticles.map(({ key, deleted }) => ({ id: key, deleted: deleted ?? '' })),
    ...goneHighlights.filter(({ articleKey }) => articles.has(articleKey)).map(({ id, deleted }) => ({ id, deleted: deleted ?? '' })),
  ];
  return gone.sort((a, b) => (a.deleted < b.deleted ? 1 : -1)).map(({ id }) => id);
}
