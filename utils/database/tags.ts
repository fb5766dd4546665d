import type { Database } from './database';

/**
 * Tags of all living highlights and articles, most used first; empty when there are none. Counted in the indexes: of the records
 * only those in the trash are read.
 */
export async function tagsInUse(database: Database): Promise<string[]> {
  const counts = new Map<string, number>();
  const add = (tag: string, times: number) => counts.set(tag, (counts.get(tag) ?? 0) + times);
  const transaction = database.transaction(['articles', 'highlights']);
  for (const name of ['articles', 'highlights'] as const) {
    const store = transaction.objectStore(name);
    const byTag = store.index('byTag');
    const tags: string[] = [];
    for (let cursor = await byTag.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) tags.push(cursor.key);
    await Promise.all(tags.map(async (tag) => add(tag, await byTag.count(tag))));
    for (const deleted of await store.index('byDeleted').getAll()) for (const tag of new Set(deleted.tags)) add(tag, -1);
  }
  return [...counts].filter(([, times]) => times > 0).sort(([a, many], [b, few]) => few - many || a.localeCompare(b)).map(([tag]) => tag);
}
