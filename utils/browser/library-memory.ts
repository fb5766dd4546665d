import type { Analysis } from '../analysis/analysis';
import type { ArticleContent } from '../database/content';
import type { Database } from '../database/database';
import type { StoredArticle } from '../database/records';
import { holdsFor, livingRules, rulesFor } from '../database/rules';
import type { Rule } from '../database/rule';
import { makeBook } from '../library/people/book';
import type { Book } from '../library/people/book';
import { digestFormat } from '../library/people/digest';
import type { ArticleDigest } from '../library/people/digest';
import { RecentlyUsed } from '../library/recently-used';
import type { IndexServices, LibraryIndex } from './library-index';
import { readTrash } from './trash';
import type { Trash } from './trash';

/** What the library keeps in memory between two changes. */
export interface LibraryMemory {
  readonly database: Database;
  readonly articles: ReadonlyMap<string, StoredArticle>;
  readonly index: LibraryIndex;
  readonly book: () => Promise<Book>;
  readonly trash: () => Promise<Trash>;
  /** What is kept of articles by their keys, read in one transaction; without those of which nothing is. */
  readonly contents: (keys: readonly string[]) => Promise<ReadonlyMap<string, ArticleContent>>;
  /** An article's analysis with the person's rules applied; null where there is none. */
  readonly analysis: (content: ArticleContent) => Promise<Analysis | null>;
}

/** From letter to letter the rows are mostly of the same articles; so many are kept. */
const mostContents = 200;

/** Reads what is always needed; the rest comes when it is asked for. */
export async function readMemory(database: Database, index: LibraryIndex, correct: IndexServices['correct']): Promise<LibraryMemory> {
  const articles = new Map((await database.getAll('articles')).filter(({ deleted }) => deleted === null).map((article) => [article.key, article] as const));
  let book: Promise<Book> | null = null;
  let trash: Promise<Trash> | null = null;
  const makeIt = async () => {
    const digests = (await database.getAll('digests')).filter(({ format, articleKey }) => format === digestFormat && articles.has(articleKey));
    return makeBook(digests.map(({ body }) => body as ArticleDigest), await rulesFor(database, null));
  };
  let rules: Promise<readonly Rule[]> | null = null;
  const analysis = async ({ articleKey, analysis: found }: ArticleContent) => {
    const own = (await (rules ??= livingRules(database))).filter((rule) => holdsFor(rule, articleKey));
    return found && correct(found, own);
  };
  return { database, articles, index, book: () => (book ??= makeIt()), trash: () => (trash ??= readTrash(database, articles)), contents: keptContents(database), analysis };
}

function keptContents(database: Database): LibraryMemory['contents'] {
  const recent = new RecentlyUsed<ArticleContent>(mostContents);
  return async (keys) => {
    const found = new Map<string, ArticleContent>();
    const missing: string[] = [];
    for (const key of new Set(keys)) {
      const known = recent.get(key);
      if (known) found.set(key, known);
      else missing.push(key);
    }
    if (missing.length === 0) return found;
    const { store } = database.transaction('contents');
    for (const content of await Promise.all(missing.map((key) => store.get(key)))) {
      if (!content) continue;
      found.set(content.articleKey, content);
      recent.set(content.articleKey, content);
    }
    return found;
  };
}
