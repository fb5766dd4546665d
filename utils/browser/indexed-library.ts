import { versionsOf } from '../database/versions';
import type { ListName, ListRequest } from '../library/entries';
import type { Library } from '../library/library';
import { documentKinds } from '../library/index-document';
import { articlesInOrder, inOrder } from '../library/list-order';
import type { SavedArticle } from '../library/pages';
import { findPeople } from '../library/people/find-people';
import { parseQuery } from '../library/query';
import type { Query } from '../library/query';
import { tagFilter } from '../library/tag-filter';
import { placeHighlight } from '../library/place-highlight';
import { deciding } from './decide-people';
import { LibraryIndex } from './library-index';
import type { IndexServices } from './library-index';
import { readMemory } from './library-memory';
import type { LibraryMemory } from './library-memory';
import { listedEntries } from './listed-entries';
import { renewAnalyses } from './renew-analyses';
import { readPerson } from './read-person';
import { trashIds } from './trash';

/** So many changed articles are indexed before a question is answered; of more, what is ready is told. */
const fewChanges = 20;

export interface IndexedLibrary extends Library {
  /** Must be called whenever something was stored. */
  changed(): void;
  /** Indexes at most `most` articles that are out of date. Resolves to how many were. */
  step(most: number): Promise<number>;
  /** Reads what the first letter typed would have to wait for: the index's strings, and what of it is alive. */
  warmUp(): Promise<void>;
  /** Analyses anew what older rules analysed; `begun` is called when there is such. Resolves to how many articles were. */
  renew(analyse: IndexServices['analyse'], begun: () => void): Promise<number>;
}

/** A word that is found, and one that is not. */
const trials = ['a', 'qqqqqq'];

/** The library over its index. */
export function indexedLibrary(services: IndexServices): IndexedLibrary {
  const index = new LibraryIndex(services);
  let memory: Promise<LibraryMemory> | null = null;
  let renewed: number | null = null;
  const step = async (most: number) => {
    const done = await index.step(most);
    if (done > 0) memory = null;
    return done;
  };
  /** `searched` is whether the answer needs the index. */
  const remember = async (searched = true): Promise<LibraryMemory> => {
    const database = await services.database();
    const pending = await (searched ? index.refresh() : index.pending());
    if (pending > 0 && pending <= fewChanges) {
      await step(fewChanges);
      // Another window may have been faster.
      await index.load();
    }
    memory ??= readMemory(database, index, services.correct);
    return memory;
  };
  return {
    changed: () => {
      memory = null;
    },
    step,
    warmUp: async () => {
      for (const kind of documentKinds) {
        const { articles } = await remember();
        for (const trial of trials) inOrder(index.search.find({ query: parseQuery(trial), kind }, articles), 'best', articles);
        // Questions that came meanwhile go first.
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    renew: (analyse, begun) => {
      const tell = (done: number, all: number) => {
        renewed = done / all;
        if (done === 0) begun();
      };
      return renewAnalyses({ database: services.database, analyse, step, tell }).finally(() => (renewed = null));
    },
    renewing: async () => renewed,
    list: async (request, signal) => {
      const query = parseQuery(request.query);
      // Articles can be listed before the index is there.
      const isPlain = request.list === 'articles' && query.clauses.length === 0;
      const known = await remember(!isPlain);
      signal?.throwIfAborted();
      const ids = isPlain ? articlesInOrder(known.articles, request.order) : await idsOf(known, request, query);
      const { from, to } = request.rows ?? { from: 0, to: 0 };
      return { ids, unknown: query.unknown, entries: await listedEntries(known, request.list, ids.slice(from, to), request.query) };
    },
    // The list that the ids are of was asked for before, and brought the memory up to date.
    entries: async (list, ids, query) => listedEntries(await (memory ?? remember()), list, ids, query),
    counts: async () => {
      const { articles, book, trash } = await remember();
      const counts = index.search.living(articles).counts();
      const [{ entries }, gone] = await Promise.all([book(), trash()]);
      const tags = index.search.tags(articles).size;
      return { articles: articles.size, highlights: counts.highlight, quotes: counts.quote, people: entries.size, tags, orphans: counts.orphan, trash: gone.articles.length + gone.highlights.length } satisfies Record<ListName, number>;
    },
    person: async (id) => readPerson(await remember(), id),
    article: async (key) => readSaved(await remember(), key),
    indexing: async () => {
      const database = await services.database();
      const pending = await index.pending();
      return pending === 0 ? null : Math.max(0, 1 - pending / Math.max(1, await database.count('articles')));
    },
    ...deciding(remember, () => {
      memory = null;
    }),
  };
}

async function idsOf({ articles, book, trash, index }: LibraryMemory, { list, order }: ListRequest, query: Query): Promise<readonly string[]> {
  switch (list) {
    case 'people':
      return findPeople(await book(), query, order);
    case 'tags': {
      const tags = [...index.search.tags(articles)].filter(tagFilter(query)).map(([tag, { article, highlight }]) => ({ tag, used: article + highlight }));
      return tags.sort((a, b) => (order === 'name' ? 0 : b.used - a.used) || a.tag.localeCompare(b.tag)).map(({ tag }) => tag);
    }
    case 'trash':
      return trashIds(await trash(), query, order);
    default: {
      const kind = list === 'articles' ? 'article' : list === 'quotes' ? 'quote' : 'highlight';
      return inOrder(index.search.find({ query, kind, orphans: list === 'orphans' }, articles), order, articles);
    }
  }
}

async function readSaved({ database, articles, book, contents, analysis }: LibraryMemory, key: string): Promise<SavedArticle | null> {
  const article = articles.get(key) ?? (await database.get('articles', key));
  if (!article) return null;
  const [kept, all, versions] = await Promise.all([contents([key]), database.getAllFromIndex('highlights', 'byArticle', key), versionsOf(database, key)]);
  // In the trash lies with it what went there with it.
  const highlights = all.filter(({ deleted }) => deleted === article.deleted);
  const found = kept.get(key);
  const content = found ? { ...found, analysis: await analysis(found) } : null;
  const placed = highlights.map((highlight) => ({ highlight, span: content ? placeHighlight(content.article.text, highlight.selectors) : null }));
  placed.sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || (a.highlight.created < b.highlight.created ? -1 : 1));
  const { entryOf } = await book();
  const people = Object.fromEntries((content?.analysis?.participants ?? []).flatMap(({ id }) => {
    const entry = entryOf(key, id);
    return entry === null ? [] : [[id, entry]];
  }));
  return { article, content, highlights: placed, versions, people };
}

