import { articleKey } from '../article/page-key';
import type { StoredArticle } from '../database/records';
import { CallError } from '../messages';
import { tellChanged } from './library-channel';
import type { ArticlePage } from './open-page';

/** The open page's article as it lies in the library; null when it does not, or only in the trash. */
export async function savedArticle({ article }: ArticlePage): Promise<StoredArticle | null> {
  const { articleOf, openDatabase } = await import('./store');
  const stored = await articleOf(await openDatabase(), articleKey(article.url, article.canonicalUrl));
  return stored && stored.deleted === null ? stored : null;
}

/** Keeps the open page's article with its text and analysis. Rejects with a fault, `private-window` among them. */
export async function savePage({ article, analysis, privateWindow }: ArticlePage): Promise<StoredArticle> {
  if (privateWindow) throw new CallError('private-window');
  const { openDatabase, rulesVersion, saveArticle } = await import('./store');
  const key = articleKey(article.url, article.canonicalUrl);
  const now = new Date().toISOString();
  const stored = await saveArticle(await openDatabase(), { articleKey: key, captured: now, article, analysis, rules: rulesVersion }, now);
  tellChanged([key]);
  return stored;
}
