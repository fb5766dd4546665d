import type { Database } from './database';
import { record } from './history';
import { writing } from './writing';

/**
 * Gives tags another name on everything that has them, also in the trash, or takes them off (`to` null); undone at one go. Where
 * something has the new name already it has it once. Resolves to the keys of the articles concerned.
 */
export function renameTags(database: Database, tags: readonly string[], to: string | null, now: string): Promise<string[]> {
  const renamed = (own: readonly string[]) => [...new Set(own.flatMap((tag) => (tags.includes(tag) ? (to ?? []) : tag)))];
  return writing(database, async (transaction) => {
    const group = crypto.randomUUID();
    const keys = new Set<string>();
    for (const tag of tags) {
      if (tag === to) continue;
      // A record with two of the tags is found twice, and has neither the second time.
      for (const before of await transaction.objectStore('articles').index('byTag').getAll(tag)) {
        keys.add(before.key);
        await record(transaction, before.key, { store: 'articles', before, after: { ...before, tags: renamed(before.tags), updated: now } }, now, group);
      }
      for (const before of await transaction.objectStore('highlights').index('byTag').getAll(tag)) {
        keys.add(before.articleKey);
        await record(transaction, before.articleKey, { store: 'highlights', before, after: { ...before, tags: renamed(before.tags), updated: now } }, now, group);
      }
    }
    return [...keys];
  });
}
