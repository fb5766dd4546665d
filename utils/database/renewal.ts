import type { ArticleContent } from './content';
import type { Database } from './database';
import type { Rule } from './rule';
import { markStale, writing } from './writing';

/** Keys of the indexed articles whose analysis was made by other rules than these; those without a text have none. In the order of their keys. */
export async function outdatedArticles(database: Database, rules: string): Promise<string[]> {
  // Digests are small: the texts themselves would be hundreds of megabytes.
  const digests = await database.getAll('digests');
  return digests.filter((digest) => digest.rules !== rules && digest.rules !== null).map(({ articleKey }) => articleKey);
}

/**
 * Puts a newer analysis beside the text it was made of, with the decisions that it needs beside the person's own; does nothing
 * when another text or analysis has come in the meantime. No change of the person's, so it is not logged. The index is told by
 * `markOutdated`, for many articles at once. Rejects with `DatabaseError`.
 */
export function renewAnalysis(database: Database, old: ArticleContent, renewed: Pick<ArticleContent, 'analysis' | 'rules'>, decisions: readonly Pick<Rule, 'articleKey' | 'decision' | 'created'>[]): Promise<void> {
  return writing(database, async (transaction) => {
    const kept = await transaction.objectStore('contents').get(old.articleKey);
    if (kept?.hash !== old.hash || kept.rules !== old.rules) return;
    await transaction.objectStore('contents').put({ ...kept, ...renewed });
    for (const decision of decisions) await transaction.objectStore('rules').put({ id: crypto.randomUUID(), deleted: null, ...decision });
  });
}

/** Has the index take up what was renewed. */
export function markOutdated(database: Database, articleKeys: readonly string[]): Promise<void> {
  return writing(database, async (transaction) => {
    for (const key of articleKeys) await markStale(transaction, key);
  });
}
