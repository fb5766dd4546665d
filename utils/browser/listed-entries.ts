import { contentOf } from '../database/contents';
import { rulesFor } from '../database/rules';
import type { Entry, ListName } from '../library/entries';
import { excerptOf, hitsOf } from '../library/hits';
import type { Hits } from '../library/hits';
import { bookPerson } from '../library/people/book';
import { articleEntry, highlightEntry, quoteEntry } from '../library/make-entries';
import type { LibraryMemory } from './indexed-library';

/** The entries of a list with these ids, in their order; those that are gone are left out. */
export async function listedEntries(memory: LibraryMemory, list: ListName, ids: readonly string[], query: string): Promise<Entry[]> {
  if (list === 'tags') {
    const tags = memory.index.search.tags(memory.articles);
    return ids.flatMap((id) => (tags.has(id) ? { kind: 'tag', id, articles: tags.get(id)!.article, highlights: tags.get(id)!.highlight } : []));
  }
  // One finder for all: it remembers which words fit.
  const hits = query.trim() === '' ? null : hitsOf(query);
  const entries = await Promise.all(ids.map((id) => readEntry(memory, list, id, hits)));
  return entries.filter((entry) => entry !== null);
}

async function readEntry(memory: LibraryMemory, list: ListName, id: string, hits: Hits | null): Promise<Entry | null> {
  switch (list) {
    case 'articles':
      return readArticle(memory, id, hits);
    case 'highlights':
    case 'orphans':
      return readHighlight(memory, id);
    case 'quotes':
      return readQuote(memory, id);
    case 'people': {
      const entry = (await memory.book()).entries.get(id);
      return entry ? bookPerson(entry) : null;
    }
    default:
      return (await readHighlight(memory, id)) ?? readArticle(memory, id, null);
  }
}

async function readArticle({ database, articles }: LibraryMemory, key: string, hits: Hits | null): Promise<Entry | null> {
  const article = articles.get(key) ?? (await database.get('articles', key));
  if (!article) return null;
  const [highlights, content] = await Promise.all([database.getAllFromIndex('highlights', 'byArticle', key), hits && contentOf(database, key)]);
  return { ...articleEntry(article, highlights, article.contentHash !== null), excerpt: content && hits && excerptOf(content.article.text, hits) };
}

async function readHighlight({ database, articles }: LibraryMemory, id: string): Promise<Entry | null> {
  const highlight = await database.get('highlights', id);
  return highlight ? highlightEntry(highlight, articles.get(highlight.articleKey) ?? (await database.get('articles', highlight.articleKey)) ?? null) : null;
}

async function readQuote({ database, articles, book, correct }: LibraryMemory, id: string): Promise<Entry | null> {
  const space = id.lastIndexOf(' ');
  const key = id.slice(0, space);
  const article = articles.get(key);
  const content = await contentOf(database, key);
  if (!article || !content?.analysis) return null;
  const analysis = correct(content.analysis, await rulesFor(database, key));
  const quote = analysis.quotes.find((one) => one.id === id.slice(space + 1));
  if (!quote) return null;
  const person = quote.speaker?.participant ? (await book()).entryOf(key, quote.speaker.participant) : null;
  return { ...quoteEntry(article, analysis, quote), person };
}
