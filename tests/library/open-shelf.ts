import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, vi } from 'vitest';
import { analyze } from '../../utils/analysis/analyze';
import { articleFromText } from '../../utils/analysis/article-from-text';
import type { Article } from '../../utils/article/article';
import { indexedLibrary } from '../../utils/browser/indexed-library';
import { changeArticle, saveArticle } from '../../utils/database/articles';
import { applyRules } from '../../utils/corrections/apply-rules';
import { closeDatabase, openDatabase } from '../../utils/database/database';
import { addHighlight } from '../../utils/database/highlights';
import type { Highlight } from '../../utils/database/records';
import { loadLanguage } from '../../utils/languages';
import { detectLanguage } from '../../utils/languages/detect';
import { shelf } from './shelf';
import type { ShelvedArticle } from './shelf';

export const now = '2026-07-01T10:00:00.000Z';

/** Stores an article as its page and its reader would have. */
export async function shelve({ key, title, text, site, byline, published, language, tags = [], note = '', highlights = [] }: ShelvedArticle): Promise<void> {
  const database = await openDatabase('test');
  const article = { ...articleFromText(text, { title, language, published }), url: `https://${key}`, site, byline: byline ?? null };
  const stored = await saveArticle(database, { articleKey: key, captured: now, article, analysis: null, rules: null }, now);
  if (tags.length > 0 || note !== '') await changeArticle(database, key, { tags, note }, now);
  for (const { id, words, note: own = '', tags: ownTags = [], colour = 'yellow' } of highlights) {
    const at = text.indexOf(words);
    const highlight: Highlight = {
      id, articleKey: key, colour, note: own, tags: ownTags, rejected: [], detached: false, missing: null, created: now, updated: now, deleted: null,
      selectors: { version: 1, quote: { type: 'TextQuoteSelector', exact: words, prefix: text.slice(Math.max(0, at - 32), at), suffix: text.slice(at + words.length, at + words.length + 32) }, position: null, hint: null },
      evidence: { paragraph: words, url: article.url, canonicalUrl: null, title, captured: now },
    };
    await addHighlight(database, highlight, stored);
  }
}

/** Analyses as a window of the library does. */
export async function analyse(article: Article) {
  const code = detectLanguage(article.text, article.language);
  return analyze(article, code === null ? null : await loadLanguage(code));
}

export const openTestLibrary = () => indexedLibrary({ database: () => openDatabase('test'), exclusively: (work) => work(), analyse, correct: (analysis, rules) => applyRules(analysis, rules).analysis });

/** A database with the sample library, one for all tests of a file. */
export function useShelf(): () => ReturnType<typeof openTestLibrary> {
  let library: ReturnType<typeof openTestLibrary>;
  beforeAll(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    for (const article of shelf) await shelve(article);
    library = openTestLibrary();
    while ((await library.step(5)) > 0);
  });
  afterAll(async () => {
    await closeDatabase();
    vi.unstubAllGlobals();
  });
  return () => library;
}
