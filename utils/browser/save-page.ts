import type { Article } from '../article/article';
import { articleKey } from '../article/page-key';
import { articleOf, saveArticle } from '../database/articles';
import { openDatabase } from '../database/database';
import { CallError } from '../messages';
import { rulesVersion } from '../analysis/rules-version';
import { tellChanged } from './library-channel';
import type { ArticlePage } from './open-page';

const keyOf = ({ url, canonicalUrl }: Article) => articleKey(url, canonicalUrl);

/** Whether an article lies in the library; one in the trash does not. */
export async function isSaved(article: Article): Promise<boolean> {
  return (await articleOf(await openDatabase(), keyOf(article)))?.deleted === null;
}

/** Keeps the open page's article with its text and analysis. Rejects with a fault, `private-window` among them. */
export async function savePage({ article, found, privateWindow }: ArticlePage): Promise<void> {
  if (privateWindow) throw new CallError('private-window');
  const now = new Date().toISOString();
  // Without the person's corrections: they are kept apart, and can be taken back.
  await saveArticle(await openDatabase(), { articleKey: keyOf(article), captured: now, article, analysis: found, rules: rulesVersion }, now);
  tellChanged([keyOf(article)]);
}

/** Where the article stands in the library, as the fragment of its address. */
export function savedPlace(article: Article): `#${string}` {
  return `#article/${encodeURIComponent(keyOf(article))}`;
}
