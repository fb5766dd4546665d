import type { Selected } from '../../components/library/library-model';
import type { Selection } from '../../utils/database/selection';
import type { Library } from '../../utils/library/library';

/** Records that are selected, and the keys of the articles they belong to. */
interface Records {
  readonly selection: Selection;
  readonly keys: readonly string[];
}

/** The records behind selected entries; those of tags, quotes and people are none. */
export async function selectionOf(library: Library, { view, ids }: Selected): Promise<Records> {
  const entries = await library.entries(view, ids, '');
  const articles = entries.flatMap((entry) => (entry.kind === 'article' ? [entry.articleKey] : []));
  const highlights = entries.flatMap((entry) => (entry.kind === 'highlight' ? [entry.id] : []));
  const keys = entries.flatMap((entry) => ('articleKey' in entry ? [entry.articleKey] : []));
  return { selection: { articles, highlights }, keys: [...new Set(keys)] };
}
