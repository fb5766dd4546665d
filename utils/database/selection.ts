import type { Database, Writing } from './database';
import { record } from './history';
import type { Highlight, StoredArticle } from './records';
import { writing } from './writing';

/** Records a person picked, to be changed at one go and undone at one go. */
export interface Selection {
  readonly articles: readonly string[];
  readonly highlights: readonly string[];
}

/** Adds and removes tags. Resolves to the number of records that changed. */
export function tagSelection(database: Database, selection: Selection, add: readonly string[], remove: readonly string[], now: string): Promise<number> {
  const retagged = (tags: readonly string[]) => [...new Set([...tags, ...add])].filter((tag) => !remove.includes(tag));
  return changeAll(database, selection, now, ({ tags }) => {
    const after = retagged(tags);
    return after.length === tags.length && after.every((tag) => tags.includes(tag)) ? null : { tags: after };
  });
}

/** Puts articles, with all their highlights, and highlights into the trash. Resolves to the number of records that went there. */
export function deleteSelection(database: Database, selection: Selection, now: string): Promise<number> {
  return changeAll(database, selection, now, ({ deleted }) => (deleted === null ? { deleted: now } : null), withTheirHighlights(null));
}

/**
 * Takes articles and highlights out of the trash: an article with the highlights that went there with it, a highlight with its
 * article. Resolves to the number of records that came back.
 */
export function restoreSelection(database: Database, selection: Selection, now: string): Promise<number> {
  return changeAll(database, selection, now, ({ deleted }) => (deleted === null ? null : { deleted: null }), async (transaction, picked) => {
    const highlights = await Promise.all(picked.highlights.map((id) => transaction.objectStore('highlights').get(id)));
    const articles = [...new Set([...picked.articles, ...highlights.flatMap((one) => one?.articleKey ?? [])])];
    const wider = await withTheirHighlights('same')(transaction, picked);
    return { articles, highlights: wider.highlights };
  });
}

type Widen = (transaction: Writing, selection: Selection) => Promise<Selection>;

/** Adds the highlights of picked articles: the living ones (`null`), or those deleted in the same moment as the article. */
function withTheirHighlights(which: null | 'same'): Widen {
  return async (transaction, { articles, highlights }) => {
    const all = new Set(highlights);
    for (const key of articles) {
      const deleted = which === null ? null : (await transaction.objectStore('articles').get(key))?.deleted;
      for (const highlight of await transaction.objectStore('highlights').index('byArticle').getAll(key)) if (highlight.deleted === deleted) all.add(highlight.id);
    }
    return { articles, highlights: [...all] };
  };
}

type Edit = (one: Highlight | StoredArticle) => { readonly tags: readonly string[] } | { readonly deleted: string | null } | null;

function changeAll(database: Database, selection: Selection, now: string, edit: Edit, widen: Widen = async (_, picked) => picked): Promise<number> {
  return writing(database, async (transaction) => {
    const group = crypto.randomUUID();
    const { articles, highlights } = await widen(transaction, selection);
    let changed = 0;
    for (const key of new Set(articles)) {
      const before = await transaction.objectStore('articles').get(key);
      const change = before && edit(before);
      if (!change) continue;
      await record(transaction, key, { store: 'articles', before, after: { ...before, ...change, updated: now } }, now, group);
      changed += 1;
    }
    for (const id of new Set(highlights)) {
      const before = await transaction.objectStore('highlights').get(id);
      const change = before && edit(before);
      if (!change) continue;
      await record(transaction, before.articleKey, { store: 'highlights', before, after: { ...before, ...change, updated: now } }, now, group);
      changed += 1;
    }
    return changed;
  });
}
