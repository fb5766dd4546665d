import type { ExportScope } from '../../components/transfer/transfer-model';
import { countSources } from '../../utils/browser/library-sources';
import { openDatabase } from '../../utils/database/database';

/** What would be exported: the articles with these keys, or all. */
export async function scopeOf(keys: readonly string[] | null): Promise<ExportScope> {
  const { articles, highlights } = await countSources(await openDatabase(), keys);
  return { isWhole: keys === null, articles: articles.length, highlights, title: articles.length === 1 ? (articles[0]?.title ?? null) : null };
}
