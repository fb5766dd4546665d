import type { Entry, ListName } from '../library/entries';
import { excerptOf, firstHitOf } from '../library/hits';
import { bookPerson } from '../library/people/book';
import { articleEntry, highlightEntry, quoteEntry } from '../library/make-entries';
import type { LibraryMemory } from './library-memory';

/** The entries of a list with these ids, in their order; those that are gone are left out. Reads what it needs in one transaction. */
export async function listedEntries(memory: LibraryMemory, list: ListName, ids: readonly string[], query: string): Promise<Entry[]> {
  if (ids.length === 0) return [];
  switch (list) {
    case 'articles':
      return articleEntries(memory, ids, query);
    case 'quotes':
      return quoteEntries(memory, ids);
    case 'people': {
      const { entries } = await memory.book();
      return ids.flatMap((id) => (entries.has(id) ? bookPerson(entries.get(id)!) : []));
    }
    case 'tags': {
      const tags = memory.index.search.tags(memory.articles);
      return ids.flatMap((id) => (tags.has(id) ? { kind: 'tag', id, articles: tags.get(id)!.article, highlights: tags.get(id)!.highlight } : []));
    }
    default:
      return highlightEntries(memory, ids, query);
  }
}

async function articleEntries(memory: LibraryMemory, ids: readonly string[], query: string): Promise<Entry[]> {
  const counts = await countHighlights(memory, ids);
  const entries = ids.flatMap((id, at) => (memory.articles.has(id) ? articleEntry(memory.articles.get(id)!, counts[at]!) : []));
  return withExcerpts(memory, entries, query);
}

/** How many living highlights articles have: the index knows; before it is there, the database is asked, for keys only. */
async function countHighlights({ database, index, articles }: LibraryMemory, ids: readonly string[]): Promise<number[]> {
  const living = index.search.living(articles);
  const known = ids.map((id) => living.highlights(id));
  if (!known.includes(null)) return known as number[];
  const { store } = database.transaction('highlights');
  const [deleted, ...own] = await Promise.all([store.index('byDeleted').getAllKeys(), ...ids.map((id) => store.index('byArticle').getAllKeys(id))]);
  const gone = new Set(deleted);
  return known.map((count, at) => count ?? own[at]!.filter((id) => !gone.has(id)).length);
}

/** Of the trash too, where articles stand among the highlights, each with how many went there with it. */
async function highlightEntries(memory: LibraryMemory, ids: readonly string[], query: string): Promise<Entry[]> {
  const { database, articles } = memory;
  const transaction = database.transaction(['highlights', 'articles']);
  const entries = await Promise.all(
    ids.map(async (id) => {
      const highlight = await transaction.objectStore('highlights').get(id);
      const key = highlight?.articleKey ?? id;
      const article = articles.get(key) ?? (await transaction.objectStore('articles').get(key)) ?? null;
      if (highlight) return highlightEntry(highlight, article);
      const own = article ? await transaction.objectStore('highlights').index('byArticle').getAll(key) : [];
      return article && articleEntry(article, own.filter(({ deleted }) => deleted === article.deleted).length);
    }),
  );
  return withExcerpts(memory, entries.filter((entry) => entry !== null), query);
}

async function withExcerpts(memory: LibraryMemory, entries: readonly Entry[], query: string): Promise<Entry[]> {
  if (query.trim() === '') return [...entries];
  const contents = await memory.contents(entries.flatMap(({ kind, id }) => (kind === 'article' ? id : [])));
  const firstHit = firstHitOf(query);
  return entries.map((entry) => {
    const content = contents.get(entry.id);
    return entry.kind === 'article' && content ? { ...entry, excerpt: excerptOf(content.article.text, firstHit) } : entry;
  });
}

async function quoteEntries(memory: LibraryMemory, ids: readonly string[]): Promise<Entry[]> {
  const places = ids.map((id) => ({ key: id.slice(0, id.lastIndexOf(' ')), quote: id.slice(id.lastIndexOf(' ') + 1) }));
  const [contents, { entryOf }] = await Promise.all([memory.contents(places.map(({ key }) => key)), memory.book()]);
  const entries = places.map(async ({ key, quote: id }) => {
    const article = memory.articles.get(key);
    const content = contents.get(key);
    const analysis = content ? await memory.analysis(content) : null;
    const quote = analysis?.quotes.find((one) => one.id === id);
    if (!article || !analysis || !quote) return null;
    const speaker = quote.speaker?.participant;
    return { ...quoteEntry(article, analysis, quote), person: speaker ? entryOf(key, speaker) : null };
  });
  return (await Promise.all(entries)).filter((entry) => entry !== null);
}
