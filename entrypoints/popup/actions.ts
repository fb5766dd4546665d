import type { ActionResult, PopupActions } from '../../components/popup-model';
import { wordsOf } from '../../utils/browser/article-words';
import { carryQuote, copyQuote } from '../../utils/browser/carry-quote';
import { copyText } from '../../utils/browser/clipboard';
import { highlightSpans } from '../../utils/browser/highlight-spans';
import { tellChanged } from '../../utils/browser/library-channel';
import type { ArticlePage, OtherPage } from '../../utils/browser/open-page';
import { reportError } from '../../utils/browser/report';
import { allowSite, forbidSite } from '../../utils/browser/site-access';
import type { Database } from '../../utils/database/database';
import type * as store from '../../utils/browser/store';
import { callPage } from '../../utils/messages';
import type { ActionContext } from './action-context';
import { correctionActions } from './correction-actions';
import { failureOf } from './failure';
import { libraryActions } from './library-actions';

type Store = typeof store;

type Open = ArticlePage | OtherPage;

/**
 * What the popup can do with the page behind it. Before a page is open every action answers `page-gone`, and so do those
 * that need an article where there is none.
 */
export function createActions(page: Open | null, context: ActionContext): PopupActions {
  const withPage = async (work: (page: Open) => Promise<ActionResult>): Promise<ActionResult> => {
    if (!page) return 'page-gone';
    try {
      return await work(page);
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'unexpected') reportError(error);
      return failure;
    }
  };
  const withArticle = (work: (page: ArticlePage) => Promise<ActionResult>): Promise<ActionResult> =>
    withPage((open) => (open.kind === 'article' ? work(open) : Promise.resolve('page-gone')));
  const refresh = async ({ tabId }: Open) => context.showPage(await callPage(tabId, 'pageState', undefined));
  /** Asks the page for something that makes or changes a highlight. */
  const onPage = (absence: ActionResult, ask: (page: Open) => Promise<unknown>): Promise<ActionResult> =>
    withPage(async (open) => {
      if (open.privateWindow) return 'private-window';
      if (!(await ask(open))) return absence;
      await refresh(open);
      return 'done';
    });
  const inStore = (write: (database: Database, key: string, now: string, store: Store) => Promise<unknown>): Promise<ActionResult> =>
    withPage(async (open) => {
      if (open.privateWindow) return 'private-window';
      const { key } = await callPage(open.tabId, 'pageState', undefined);
      const store = await import('../../utils/browser/store');
      await write(await store.openDatabase(), key, new Date().toISOString(), store);
      tellChanged([key], open.tabId);
      await callPage(open.tabId, 'highlightsChanged', { keys: [key] });
      await refresh(open);
      return 'done';
    });
  const noteOf = async (open: Open) => (await import('./export-note')).exportOf(open, context.locale);
  const copy = async (text: string, html: string | null = null): Promise<ActionResult> => ((await copyText(text, html)) ? 'done' : 'clipboard');
  const bringTo = async (tabId: number, show: () => Promise<boolean>): Promise<ActionResult> => {
    if (!(await show())) return 'not-on-page';
    // A page in the background neither scrolls nor flashes.
    if (await context.place.bringToFront(tabId)) await show();
    return 'done';
  };
  return {
    jumpTo: (target) =>
      target.kind === 'highlight'
        ? withPage(({ tabId }) => bringTo(tabId, () => callPage(tabId, 'showHighlight', { id: target.id })))
        : withArticle(({ tabId, article }) => bringTo(tabId, () => callPage(tabId, 'showText', wordsOf(article.text, target.spans)))),
    copy: (text) => copy(text),
    copyQuote: (quote, article, analysis) => copyQuote(quote, article, analysis, context.locale),
    carryQuote: (quote, article, analysis) => carryQuote(quote, article, analysis, context.locale),
    copyAll: () =>
      withPage(async (open) => {
        const forms = (await noteOf(open)).forms();
        return copy(forms['text/markdown'], forms['text/html']);
      }),
    exportMarkdown: (to) =>
      withPage(async (open) => {
        const note = await noteOf(open);
        if (to === 'clipboard') return copy(note.whole());
        note.save(document);
        return 'done';
      }),
    setNote: (id, note) => inStore((database, _key, now, store) => store.changeHighlight(database, id, { note }, now)),
    setColour: (id, colour) => inStore((database, _key, now, store) => store.changeHighlight(database, id, { colour }, now)),
    removeHighlight: (id) => inStore((database, _key, now, store) => store.changeHighlight(database, id, { deleted: now }, now)),
    undo: () => inStore((database, key, now, store) => store.undo(database, key, now)),
    redo: () => inStore((database, key, now, store) => store.redo(database, key, now)),
    keepAsNote: (id, asNote) => inStore((database, _key, now, store) => store.changeHighlight(database, id, { detached: asNote }, now)),
    lookAgain: () =>
      withPage(async (open) => {
        const { key } = await callPage(open.tabId, 'pageState', undefined);
        await callPage(open.tabId, 'highlightsChanged', { keys: [key] });
        await refresh(open);
        return 'done';
      }),
    toggleCursor: () =>
      withArticle(async ({ tabId, article, analysis }) => {
        const quotes = wordsOf(article.text, analysis.quotes.flatMap(({ parts }) => parts.slice(0, 1)));
        const participants = wordsOf(article.text, analysis.participants.flatMap(({ mentions }) => mentions.slice(0, 1)));
        if (await callPage(tabId, 'toggleCursor', { quotes, participants })) context.place.yieldKeys(tabId);
        return 'done';
      }),
    highlightItem: ({ spans, note }) => onPage('not-on-page', async (open) => open.kind === 'article' && highlightSpans(open, spans, note)),
    confirmChanged: (id) => onPage('not-on-page', ({ tabId }) => callPage(tabId, 'confirmChange', { id })),
    rejectChanged: (id) => onPage('not-on-page', ({ tabId }) => callPage(tabId, 'rejectChange', { id })),
    attachToSelection: (id) => onPage('no-selection', ({ tabId }) => callPage(tabId, 'attachToSelection', { id })),
    ...correctionActions(withArticle, context),
    ...libraryActions(withArticle, context),
    toggleSite(wanted) {
      const pattern = page?.kind === 'article' ? page.pattern : null;
      if (pattern === null) return Promise.resolve('page-gone');
      // Asked before anything is awaited: the browser takes the request only from the click itself.
      const answering = wanted ? allowSite(pattern) : forbidSite(pattern);
      return withPage(async () => {
        const agreed = await answering;
        if (agreed) context.update({ siteAccess: wanted ? 'granted' : 'none' });
        return agreed ? 'done' : 'permission-denied';
      });
    },
    openPanel: context.place.openPanel,
    openSettings: context.place.openSettings,
    setLocale: context.setLocale,
    retry: context.retry,
  };
}
