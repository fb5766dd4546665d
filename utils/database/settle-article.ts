import type { Writing } from './database';
import type { StoredArticle } from './records';

/**
 * Lets an article follow its highlights through undo and redo: out of the trash with a highlight that lives again, and into it
 * when the highlight that had brought it into the library was never made (`unmade`) and nothing else of the person's holds it.
 */
export async function settleArticle(transaction: Writing, key: string, unmade: boolean, now: string): Promise<void> {
  const article = await transaction.objectStore('articles').get(key);
  if (!article) return;
  const highlights = await transaction.objectStore('highlights').index('byArticle').getAll(key);
  const living = highlights.some(({ deleted }) => deleted === null);
  const deleted = living ? null : unmade && isHeldByHighlights(article) ? now : article.deleted;
  if (deleted !== article.deleted) await transaction.objectStore('articles').put({ ...article, deleted, updated: now });
}

function isHeldByHighlights({ savedBy, tags, note }: StoredArticle): boolean {
  return savedBy === 'highlight' && tags.length === 0 && note === '';
}
