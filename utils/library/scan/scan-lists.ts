import { articleEntry, highlightEntry, quoteEntry } from './make-entries';
import { peopleOf, personEntry } from './people';
import type { Person } from './people';
import { fits, readQuery } from './query';
import type { Searchable } from './query';
import type { LibraryRecords } from './records';
import { listNames } from '../entries';
import type { Entry, ListAnswer, ListName, ListRequest, TagEntry } from '../entries';

interface Found {
  readonly entry: Entry;
  readonly search: Searchable;
}

/** All lists, made by looking through all records. */
export interface ScannedLists {
  list(request: ListRequest): ListAnswer;
  entries(list: ListName, ids: readonly string[]): readonly Entry[];
  counts(): Readonly<Record<ListName, number>>;
  readonly people: ReadonlyMap<string, Person>;
}

/** Makes the lists of the records as they are. A search looks through them one by one, which takes a small library no time. */
export function scanLists(records: LibraryRecords): ScannedLists {
  const people = peopleOf(records);
  const lists = listsOf(records, people);
  const byId = new Map(listNames.map((name) => [name, new Map(lists[name].map(({ entry }) => [entry.id, entry]))] as const));
  return {
    people,
    list({ list, query, order }) {
      const asked = readQuery(query);
      const found = lists[list].filter(({ search }) => fits(asked, search)).map(({ entry }) => entry);
      return { ids: found.sort(comparers[order] ?? comparers['best']).map(({ id }) => id), unknown: asked.unknown };
    },
    entries: (list, ids) => ids.flatMap((id) => byId.get(list)?.get(id) ?? []),
    counts: () => Object.fromEntries(listNames.map((name) => [name, lists[name].length])) as Record<ListName, number>,
  };
}

function listsOf(records: LibraryRecords, people: ReadonlyMap<string, Person>): Readonly<Record<ListName, readonly Found[]>> {
  const { articles, highlights, contents } = records;
  const texts = new Map(contents.map((content) => [content.articleKey, content] as const));
  const stored = new Map(articles.map((article) => [article.key, article] as const));
  const articlesFound = articles.map((article): Found => {
    const content = texts.get(article.key);
    const entry = articleEntry(article, highlights, content !== undefined);
    const named = content?.analysis?.participants.map(({ name }) => name) ?? [];
    return { entry, search: { ...article, texts: [article.title, article.byline, content?.article.text ?? null], people: named } };
  });
  const highlightsFound = highlights.map((highlight): Found => {
    const article = stored.get(highlight.articleKey) ?? null;
    const entry = highlightEntry(highlight, article);
    return { entry, search: { ...entry, key: entry.articleKey, texts: [entry.words, entry.note, entry.title, ...entry.tags] } };
  });
  const quotes = articles.flatMap((article): Found[] => {
    const analysis = texts.get(article.key)?.analysis;
    if (!analysis || article.deleted !== null) return [];
    return analysis.quotes.map((quote) => {
      const entry = quoteEntry(article, analysis, quote);
      return { entry, search: { ...article, texts: [entry.text, entry.speaker, entry.role], people: entry.speaker === null ? [] : [entry.speaker] } };
    });
  });
  const lives = ({ entry }: Found) => !('deleted' in entry) || entry.deleted === null;
  const missing = new Set(highlights.filter((one) => one.missing !== null).map(({ id }) => id));
  return {
    articles: articlesFound.filter(lives),
    highlights: highlightsFound.filter(lives),
    quotes,
    people: [...people.values()].map((person) => {
      const aliases = person.found.flatMap(({ participant }) => participant.aliases);
      const entry = personEntry(person);
      return { entry, search: { texts: [person.name, entry.role, ...aliases], people: [person.name], published: entry.last } };
    }),
    tags: tagsOf(records),
    orphans: highlightsFound.filter((found) => lives(found) && missing.has(found.entry.id)),
    trash: [...articlesFound, ...highlightsFound].filter((found) => !lives(found)),
  };
}

function tagsOf({ articles, highlights }: LibraryRecords): Found[] {
  const tags = new Map<string, TagEntry>();
  const add = (tag: string, what: 'articles' | 'highlights') => {
    const known = tags.get(tag) ?? { kind: 'tag', id: tag, articles: 0, highlights: 0 };
    tags.set(tag, { ...known, [what]: known[what] + 1 });
  };
  for (const { tags: own, deleted } of articles) if (deleted === null) own.forEach((tag) => add(tag, 'articles'));
  for (const { tags: own, deleted } of highlights) if (deleted === null) own.forEach((tag) => add(tag, 'highlights'));
  return [...tags.values()].map((entry) => ({ entry, search: { texts: [entry.id], tags: [entry.id] } }));
}

type Compare = (a: Entry, b: Entry) => number;

/** A value of an entry by which it is sorted; empty where it has none. */
const text = (entry: Entry, ...names: readonly string[]): string => {
  const fields = entry as unknown as Readonly<Record<string, unknown>>;
  const value = names.map((name) => fields[name]).find((one) => typeof one === 'string');
  return typeof value === 'string' ? value : '';
};
const count = (entry: Entry, name: string): number => {
  const value = (entry as unknown as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'number' ? value : 0;
};
const newestFirst = (...names: readonly string[]): Compare => (a, b) => (text(a, ...names) < text(b, ...names) ? 1 : -1);
const alphabetic = (...names: readonly string[]): Compare => (a, b) => text(a, ...names).localeCompare(text(b, ...names));
const mostFirst = (name: string): Compare => (a, b) => count(b, name) - count(a, name) || alphabetic('name')(a, b);

const comparers: Readonly<Record<string, Compare>> & { readonly best: Compare } = {
  best: newestFirst('published', 'made', 'last', 'saved'),
  saved: newestFirst('saved'),
  published: newestFirst('published'),
  title: alphabetic('title'),
  made: newestFirst('made'),
  article: alphabetic('title'),
  speaker: alphabetic('speaker'),
  quotes: mostFirst('quotes'),
  articles: mostFirst('articles'),
  name: alphabetic('name', 'id'),
  used: (a, b) => count(b, 'articles') + count(b, 'highlights') - count(a, 'articles') - count(a, 'highlights') || alphabetic('id')(a, b),
  deleted: newestFirst('deleted'),
};
