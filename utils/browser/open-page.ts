import type { Browser } from 'wxt/browser';
import type { Analysis } from '../analysis/analysis';
import type { Article, Extraction, NotAnArticle } from '../article/article';
import type { Rule } from '../database/rule';
import { loadLanguage } from '../languages';
import { callPage } from '../messages';
import type { PageState } from '../messages';
import { afterDrawing } from './after-drawing';
import { PageClosedError, readArticle, startPage } from './active-tab';
import type { ForbiddenPage } from './page-kind';
import { likelyLanguage, rememberLanguage } from './likely-language';
import type { Revision } from './article-revision';
import { isSiteAllowed, sitePattern } from './site-access';

/** The page behind the popup, as far as it could be read. */
export type OpenedPage =
  | { readonly kind: 'forbidden'; readonly reason: ForbiddenPage }
  | OtherPage
  | ArticlePage;

/** A page that one can highlight on. */
interface OpenPage {
  readonly tabId: number;
  readonly privateWindow: boolean;
  /** The page's highlights, searched for while the rest is shown. Rejects with a fault. */
  readonly state: Promise<PageState>;
}

/** One without an article: a front page, a list, a page of pictures. */
export interface OtherPage extends OpenPage {
  readonly kind: 'not-an-article';
  readonly reason: NotAnArticle;
}

export interface ArticlePage extends OpenPage {
  readonly kind: 'article';
  readonly article: Article;
  /** With the person's corrections in it. */
  readonly analysis: Analysis;
  /** As the program found it. */
  readonly found: Analysis;
  readonly rules: readonly Rule[];
  readonly touched: ReadonlySet<string>;
  /** The pattern that stands for the page's site; null where the browser gives no access to it. */
  readonly pattern: string | null;
  readonly siteAllowed: boolean;
  /** How the article differs from what it was when it came into the library; null when it does not, or when there is none. Never rejects. */
  readonly revision: Promise<Revision | null>;
}

const loadReading = () => import('./reading');

/**
 * Asks for all that reading a page will need: the analysis, the likely language, the store. Called before it is known which
 * page that is. A failure shows when the page is opened.
 */
export function prepareToRead(): void {
  loadReading()
    .then(({ openRules }) => openRules())
    .catch(() => undefined);
  loadLanguage(likelyLanguage() ?? '').catch(() => undefined);
}

/**
 * Reads and analyses the page in a tab, and starts its highlighter meanwhile. `clicked`: the person has just let us in, so
 * that a page that stays closed is one that no extension may read. Rejects only when something is broken.
 */
export async function openPage(tab: Browser.tabs.Tab | null, clicked: boolean): Promise<OpenedPage> {
  if (tab?.id === undefined) return { kind: 'forbidden', reason: 'browser-page' };
  const tabId = tab.id;
  // The page runs one script after the other: what is waited for goes first.
  const reading = readArticle(tabId);
  const starting = startPage(tabId);
  starting.catch(() => undefined);
  void warmUpUntil(reading);
  try {
    const extraction = await reading;
    performance.mark('konspekt.read');
    if (extraction.kind === 'not-an-article' && extraction.reason === 'not-html') return { kind: 'forbidden', reason: 'pdf' };
    const state = starting.then(() => callPage(tabId, 'pageState', undefined));
    state.catch(() => undefined);
    const open = { tabId, privateWindow: tab.incognito, state };
    if (extraction.kind === 'not-an-article') return { kind: 'not-an-article', reason: extraction.reason, ...open };
    const { article } = extraction;
    const pattern = sitePattern(article.url);
    // Both are asked before the analysis, which lets nothing else run, and answered when it is done.
    const allowed = isSiteAllowed(article.url);
    const rules = loadReading().then(({ rulesOf }) => rulesOf(article));
    const [found, siteAllowed] = await Promise.all([analyzeArticle(article, !tab.incognito), allowed]);
    performance.mark('konspekt.analyzed');
    const { applyRules } = await loadReading();
    const { analysis, used, touched } = applyRules(found, await rules);
    // The library's part is not looked at first, and loads a good deal.
    const revision = state.then((page) => afterDrawing().then(() => revise(page, article, found))).catch(() => null);
    return { kind: 'article', ...open, article, analysis, found, rules: used, touched, pattern, siteAllowed, revision };
  } catch (error) {
    if (!(error instanceof PageClosedError)) throw error;
    if (!clicked && tab.url === undefined) return { kind: 'forbidden', reason: 'not-clicked' };
    const { forbiddenPage } = await import('./page-kind');
    return { kind: 'forbidden', reason: forbiddenPage(tab.url) };
  }
}

/**
 * Compiles the tables of the likely language while the page is being read; when the article is there first, it does that
 * itself. A wrong guess costs only time in which there is nothing else to do. Never rejects.
 */
async function warmUpUntil(reading: Promise<Extraction>): Promise<void> {
  let waiting = true;
  const end = () => {
    waiting = false;
  };
  reading.then(end, end);
  try {
    const [{ warmUp }, language] = await Promise.all([loadReading(), loadLanguage(likelyLanguage() ?? '')]);
    if (waiting && language) warmUp(language);
  } catch {
    // The language asked for when the article is there says what is wrong.
  }
}

/** The analysis is a chunk of its own, so that the popup can show itself while it loads. */
async function analyzeArticle(article: Article, remember: boolean): Promise<Analysis> {
  const { analyze, detectLanguage } = await loadReading();
  const code = detectLanguage(article.text, article.language);
  if (remember) rememberLanguage(code);
  return analyze(article, code === null ? null : await loadLanguage(code));
}

/** What the library makes of an article that lies in it: how it changed, and the new reading kept beside the old text. */
async function revise({ key, highlights, privateWindow }: PageState, article: Article, analysis: Analysis): Promise<Revision | null> {
  const { articleOf, keepReading, noteStates, openDatabase, renewByReading, reviseArticle, rulesVersion } = await import('./store');
  const database = await openDatabase();
  const stored = await articleOf(database, key);
  if (!stored || stored.deleted !== null) return null;
  const revision = await reviseArticle(key, article, analysis.language);
  if (!privateWindow) {
    const now = new Date().toISOString();
    await noteStates(database, new Map(highlights.map(({ highlight, state }) => [highlight.id, state])), now);
    await renewByReading(database, key, article, analysis);
    await keepReading(database, { articleKey: key, captured: now, article, analysis, rules: rulesVersion });
  }
  return revision;
}
