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

/** Every record that has one of the tags. */
export async function withTag(library: Library, tags: readonly string[]): Promise<Records> {
  const found: Records[] = [];
  for (const view of ['articles', 'highlights'] as const) {
    for (const tag of tags) {
      const { ids } = await library.list({ list: view, query: `tag:"${tag}"`, order: 'best' });
      found.push(await selectionOf(library, { view, ids }));
    }
  }
  const all = (pick: (records: Records) => readonly string[]) => [...new Set(found.flatMap(pick))];
  return { selection: { articles: all(({ selection }) => selection.articles), highlights: all(({ selection }) => selection.highlights) }, keys: all(({ keys }) => keys) };
}
