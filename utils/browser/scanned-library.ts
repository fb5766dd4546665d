import { contentOf } from '../database/contents';
import { openDatabase } from '../database/database';
import { highlightsOf } from '../database/highlights';
import { versionsOf } from '../database/versions';
import type { Library } from '../library/library';
import type { SavedArticle } from '../library/pages';
import { personPage } from '../library/scan/people';
import { personId } from '../library/scan/person-id';
import { placeHighlight } from '../library/scan/place-highlight';
import { scanLists } from '../library/scan/scan-lists';
import type { ScannedLists } from '../library/scan/scan-lists';
import { onChanged } from './library-channel';

/** The library without an index: all records are read once, and again after a change. Rejects with `DatabaseError`. */
export async function openScannedLibrary(): Promise<Library> {
  await openDatabase();
  let read: Promise<ScannedLists> | null = null;
  onChanged(() => {
    read = null;
  });
  const lists = () => (read ??= readAll());
  return {
    list: async (request) => (await lists()).list(request),
    entries: async (list, ids) => (await lists()).entries(list, ids),
    counts: async () => (await lists()).counts(),
    person: async (id) => {
      const person = (await lists()).people.get(id);
      return person ? personPage(person) : null;
    },
    article: readArticle,
    indexing: () => Promise.resolve(null),
    mergePeople: () => Promise.resolve(false),
    splitPerson: () => Promise.resolve(false),
  };
}

async function readAll(): Promise<ScannedLists> {
  const database = await openDatabase();
  const [articles, highlights, contents] = await Promise.all([database.getAll('articles'), database.getAll('highlights'), database.getAll('contents')]);
  return scanLists({ articles, highlights, contents });
}

async function readArticle(key: string): Promise<SavedArticle | null> {
  const database = await openDatabase();
  const article = await database.get('articles', key);
  if (!article) return null;
  const [content, highlights, versions] = await Promise.all([contentOf(database, key), highlightsOf(database, key), versionsOf(database, key)]);
  const placed = highlights.map((highlight) => ({ highlight, span: content ? placeHighlight(content.article.text, highlight.selectors) : null }));
  placed.sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || (a.highlight.created < b.highlight.created ? -1 : 1));
  const people = Object.fromEntries((content?.analysis?.participants ?? []).map((participant) => [participant.id, personId(participant)]));
  return { article, content, highlights: placed, versions, people };
}
