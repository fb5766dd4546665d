import { openDatabase } from '../database/database';
import { keepVersion, versionsOf } from '../database/versions';
import { readArticle } from './active-tab';

/**
 * Keeps the article's text as it is when its first highlight is made, so that later edits can be shown.
 * Does nothing where a version is kept already or the page gives no article. Rejects when the page or the store fails.
 */
export async function keepFirstVersion(articleKey: string, tabId: number, now: string): Promise<void> {
  const database = await openDatabase();
  if ((await versionsOf(database, articleKey)).length > 0) return;
  const extraction = await readArticle(tabId);
  if (extraction.kind !== 'article') return;
  await keepVersion(database, { articleKey, captured: now, title: extraction.article.title, text: extraction.article.text });
}
