import type { ExportScope } from '../../components/transfer/transfer-model';
import { countSources } from '../../utils/browser/library-sources';
import type { ExportSelection } from '../../utils/browser/library-sources';
import { openDatabase } from '../../utils/database/database';

/** What would be exported: a selection, or all (null). */
export async function scopeOf(selection: ExportSelection | null): Promise<ExportScope> {
  const { articles, highlights } = await countSources(await openDatabase(), selection);
  return { isWhole: selection === null, articles: articles.length, highlights, title: articles.length === 1 ? (articles[0]?.title ?? null) : null };
}
