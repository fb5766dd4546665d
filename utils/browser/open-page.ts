import type { Analysis } from '../analysis/analysis';
import type { Article, NotAnArticle } from '../article/article';
import { callPage } from '../messages';
import type { PageState } from '../messages';
import { activeTab, PageClosedError, readArticle, startPage } from './active-tab';
import { forbiddenPage } from './page-kind';
import type { ForbiddenPage } from './page-kind';
import type { Revision } from './article-revision';
import { isSiteAllowed, sitePattern } from './site-access';

/** The page behind the popup, as far as it could be read. */
export type OpenedPage =
  | { readonly kind: 'forbidden'; readonly reason: ForbiddenPage }
  | { readonly kind: 'not-an-article'; readonly reason: NotAnArticle }
  | ArticlePage;

export interface ArticlePage {
  readonly kind: 'article';
  readonly tabId: number;
  readonly article: Article;
  readonly analysis: Analysis;
  /** The pattern that stands for the page's site; null where the browser gives no access to it. */
  readonly pattern: string | null;
  readonly siteAllowed: boolean;
  readonly privateWindow: boolean;
  /** The page's highlights, searched for while the analysis is shown. Rejects with a fault. */
  readonly state: Promise<PageState>;
  /** How the article differs from what it was at the first highlight; null when it does not, or when there is none. Never rejects. */
  readonly revision: Promise<Revision | null>;
}

/** Reads and analyses the page in the active tab, and starts its highlighter meanwhile. Rejects only when something is broken. */
export async function openPage(): Promise<OpenedPage> {
  const tab = await activeTab();
  if (tab?.id === undefined) return { kind: 'forbidden', reason: 'browser-page' };
  const tabId = tab.id;
  // Fetched while the page is read; a failure shows when the analysis is asked for.
  import('./analysis').catch(() => undefined);
  const starting = startPage(tabId);
  starting.catch(() => undefined);
  try {
    const extraction = await readArticle(tabId);
    if (extraction.kind === 'not-an-article') {
      if (extraction.reason === 'not-html') return { kind: 'forbidden', reason: 'pdf' };
      return { kind: 'not-an-article', reason: extraction.reason };
    }
    const { article } = extraction;
    const state = starting.then(() => callPage(tabId, 'pageState', undefined));
    state.catch(() => undefined);
    const pattern = sitePattern(article.url);
    const [analysis, siteAllowed] = await Promise.all([analyzeArticle(article), isSiteAllowed(article.url)]);
    const revision = state.then((page) => (page.highlights.length > 0 ? revise(page, article, analysis.language) : null)).catch(() => null);
    return { kind: 'article', tabId, article, analysis, pattern, siteAllowed, privateWindow: tab.incognito, state, revision };
  } catch (error) {
    if (error instanceof PageClosedError) return { kind: 'forbidden', reason: forbiddenPage(tab.url) };
    throw error;
  }
}

/** The analysis is a chunk of its own, so that the popup can show itself while it loads. */
async function analyzeArticle(article: Article): Promise<Analysis> {
  const { analyze, detectLanguage, loadLanguage } = await import('./analysis');
  const code = detectLanguage(article.text, article.language);
  return analyze(article, code === null ? null : await loadLanguage(code));
}

async function revise({ key, privateWindow }: PageState, article: Article, language: string | null): Promise<Revision | null> {
  const { enrichArticle, openDatabase, reviseArticle } = await import('./store');
  if (!privateWindow) {
    // The page's own script knows little of the article; what reading found is added to the stored one.
    const { title, site, byline, published, canonicalUrl } = article;
    await enrichArticle(await openDatabase(), key, { title, site, byline, published, language: article.language, canonicalUrl });
  }
  return reviseArticle(key, article, language, !privateWindow);
}
