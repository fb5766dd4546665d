import { keepReading } from '../database/contents';
import { openDatabase } from '../database/database';
import { versionsOf } from '../database/versions';
import { readArticle } from './active-tab';

/**
 * Keeps the article's text as it is when its first highlight is made, so that it can be read without its page and later edits
 * can be shown. Whoever opens the article next in a page of the extension adds the analysis. Does nothing where a version is kept
 * already or the page gives no article. Rejects when the page or the store fails.
 */
export async function keepFirstVersion(articleKey: string, tabId: number, now: string): Promise<void> {
  const database = await openDatabase();
  if ((await versionsOf(database, articleKey)).length > 0) return;
  const extraction = await readArticle(tabId);
  if (extraction.kind !== 'article') return;
  await keepReading(database, { articleKey, captured: now, article: extraction.article, analysis: null, rules: null });
}
