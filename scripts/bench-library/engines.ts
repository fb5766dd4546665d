import { create, insertMultiple, load, save, search } from '@orama/orama';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { articleDocuments } from '../../utils/library/article-documents';
import { buildSegment } from '../../utils/library/build-segment';
import { checksum } from '../../utils/library/bytes';
import { inOrder } from '../../utils/library/list-order';
import { mergeSegments } from '../../utils/library/merge-segments';
import { openSegment } from '../../utils/library/open-segment';
import { parseQuery } from '../../utils/library/query';
import { SearchIndex } from '../../utils/library/search-index';
import { writeSegment } from '../../utils/library/segment-layout';
import type { GeneratedArticle } from './generate-library';

/** A way to search, as it is measured: build once, keep, open what was kept, ask. */
export interface Engine {
  readonly name: string;
  /** Whether it works on what was kept itself, without a copy. */
  readonly keepsBuffers?: boolean;
  /** What would be stored; its size in bytes. */
  build(articles: readonly GeneratedArticle[]): Promise<{ readonly kept: unknown; readonly bytes: number }>;
  /** Opens what was kept; what it gives answers a query with the ids of articles and of highlights. */
  open(kept: unknown, articles: readonly GeneratedArticle[]): Promise<(typed: string) => Promise<number>>;
}

/** The texts that are searched: titles and texts of articles, words and notes of highlights. */
function documents(articles: readonly GeneratedArticle[]) {
  return articles.flatMap(({ article, content, highlights }) => [
    { id: article.key, title: article.title, text: content.article.text },
    ...highlights.map(({ id, selectors, note }) => ({ id, title: '', text: `${selectors.quote.exact} ${note}` })),
  ]);
}

const ours: Engine = {
  name: 'own index',
  keepsBuffers: true,
  build: async (articles) => {
    const parts = [];
    for (let at = 0; at < articles.length; at += 250) {
      const indexed = articles.slice(at, at + 250).map(articleDocuments);
      parts.push(openSegment(parts.length + 1, writeSegment(buildSegment(indexed))));
    }
    const kept = [parts.slice(0, 10), parts.slice(10)].filter((some) => some.length > 0).map((some) => writeSegment(mergeSegments(some)));
    return { kept, bytes: kept.reduce((sum, { byteLength }) => sum + byteLength, 0) };
  },
  open: async (kept, articles) => {
    const index = new SearchIndex();
    index.use((kept as ArrayBuffer[]).map((buffer, at) => (checksum(buffer), openSegment(at + 1, buffer))));
    // A list at a time is shown, so a list at a time is asked for.
    let turn = 0;
    const stored = new Map(articles.map(({ article }) => [article.key, article] as const));
    return async (typed) => {
      const query = parseQuery(typed);
      const kind = (turn += 1) % 2 === 0 ? 'article' : 'highlight';
      return inOrder(index.find({ query, kind }, stored), 'best', stored).length;
    };
  },
};

const options = { fields: ['title', 'text'], storeFields: [], searchOptions: { prefix: true, combineWith: 'AND' as const } };
const miniSearch: Engine = {
  name: 'MiniSearch',
  build: async (articles) => {
    const index = new MiniSearch(options);
    index.addAll(documents(articles));
    const kept = JSON.stringify(index);
    return { kept, bytes: Buffer.byteLength(kept) };
  },
  open: async (kept) => {
    const index = MiniSearch.loadJSON(kept as string, options);
    return async (typed) => index.search(typed).length;
  },
};

const flexSearch: Engine = {
  name: 'FlexSearch',
  build: async (articles) => {
    const index = new FlexSearch.Index({ tokenize: 'forward' });
    for (const { id, title, text } of documents(articles)) index.add(id, `${title} ${text}`);
    const kept: [string, string][] = [];
    await index.export((key: string, data: string) => void kept.push([key, data]));
    return { kept, bytes: kept.reduce((sum, [, data]) => sum + Buffer.byteLength(data ?? ''), 0) };
  },
  open: async (kept) => {
    const index = new FlexSearch.Index({ tokenize: 'forward' });
    for (const [key, data] of kept as [string, string][]) await index.import(key, data);
    return async (typed) => index.search(typed, { limit: 200_000 }).length;
  },
};

const schema = { title: 'string', text: 'string' } as const;
const orama: Engine = {
  name: 'Orama',
  build: async (articles) => {
    const index = create({ schema });
    await insertMultiple(index, documents(articles), 1_000);
    const kept = JSON.stringify(save(index));
    return { kept, bytes: Buffer.byteLength(kept) };
  },
  open: async (kept) => {
    const index = create({ schema });
    load(index, JSON.parse(kept as string));
    return async (typed) => (await search(index, { term: typed, threshold: 0, limit: 50 })).count;
  },
};

export const engines: readonly Engine[] = [ours, miniSearch, flexSearch, orama];
