import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageHighlights, Popup, PopupState, ReadyState, ShownHighlight } from '../../components/popup-model';
import { tellClicked } from '../../utils/browser/click-channel';
import { onChanged } from '../../utils/browser/library-channel';
import { openPage, prepareToRead } from '../../utils/browser/open-page';
import type { ArticlePage, OtherPage } from '../../utils/browser/open-page';
import { reportError } from '../../utils/browser/report';
import { chooseLocale } from '../../utils/locale';
import type { Locale } from '../../utils/locale';
import { callPage } from '../../utils/messages';
import type { PageState } from '../../utils/messages';
import type { createActions } from './actions';
import { failureOf } from './failure';
import type { ViewPlace } from './view-place';

/**
 * All that is shown of a page: it is read on opening, and again when the place where it is shown has another page; its
 * highlights are read again whenever they change.
 */
export function usePopup(place: ViewPlace): Popup {
  const [locale, setLocale] = useState<Locale>(() => chooseLocale(null, [browser.i18n.getUILanguage()]));
  const [opened, setOpened] = useState<ArticlePage | OtherPage | null>(null);
  const [state, setState] = useState<PopupState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const [create, setCreate] = useState<typeof createActions | null>(null);

  const update = useCallback((change: Partial<ReadyState>) => {
    setState((now) => (now.kind === 'ready' ? { ...now, ...change } : now));
  }, []);
  const showHighlights = useCallback((change: Partial<PageHighlights>) => {
    setState((now) => (now.kind === 'ready' || now.kind === 'not-an-article' ? { ...now, ...change } : now));
  }, []);
  const showPage = useCallback((page: PageState) => showHighlights({ highlights: shown(page), highlightsFailure: null, canPaint: page.canPaint }), [showHighlights]);

  // Layout effects: what is only loaded or asked for need not wait for a first drawing, which costs tens of milliseconds.
  useLayoutEffect(() => {
    let current = true;
    setState({ kind: 'loading' });
    place
      .find()
      .then((tab) => openPage(tab, place.clicked))
      .then(async (page) => {
        // Highlights that are known already are drawn with the rest, not by a second drawing on top of the first.
        const known = page.kind === 'forbidden' ? null : await already(page.state);
        if (place.clicked && page.kind === 'article') tellClicked(page.tabId);
        if (!current) return;
        if (page.kind === 'forbidden') return setState({ kind: 'not-allowed', reason: page.reason });
        const searched = { highlights: known && shown(known), highlightsFailure: null, privateWindow: page.privateWindow, canPaint: known?.canPaint ?? true };
        setOpened(page);
        if (page.kind === 'not-an-article') setState({ kind: 'not-an-article', reason: page.reason, ...searched });
        else {
          const { article, analysis, rules, touched, pattern, siteAllowed } = page;
          const siteAccess = pattern === null ? 'unavailable' : siteAllowed ? 'granted' : 'none';
          setState({ kind: 'ready', article, analysis, corrections: { rules, touched }, siteAccess, revision: null, saved: false, ...searched });
          void page.revision.then((revision) => current && update({ revision }));
        }
        if (!known) page.state.then((highlights) => current && showPage(highlights)).catch((error) => current && showHighlights({ highlights: [], highlightsFailure: failureOf(error) }));
      })
      .catch((error) => {
        reportError(error);
        if (current) setState({ kind: 'failed', reason: failureOf(error) });
      });
    // The browser is asked which page it is before anything is loaded.
    prepareToRead();
    return () => {
      current = false;
    };
  }, [attempt, showPage, showHighlights, update]);

  useLayoutEffect(() => {
    // A chunk of its own: until it is there the browser's language and the theme of last time do.
    const follow = ({ locale }: { readonly locale: string | null }) => locale !== null && setLocale(chooseLocale(locale, []));
    import('../../utils/browser/settings')
      .then(({ loadSettings, onSettings }) => {
        onSettings(follow);
        return loadSettings().then(follow);
      })
      .catch(reportError);
  }, []);

  // Loaded while the page is being read.
  useLayoutEffect(() => void import('./actions').then((loaded) => setCreate(() => loaded.createActions), reportError), []);

  useEffect(() => place.onChange(() => setAttempt((count) => count + 1)), [place]);

  useEffect(() => {
    if (!opened) return undefined;
    let current = true;
    const askSaved = () => {
      if (opened.kind === 'article') import('../../utils/browser/save-page').then(({ isSaved }) => isSaved(opened.article)).then((saved) => current && update({ saved })).catch(() => undefined);
    };
    const end = onChanged(() => {
      callPage(opened.tabId, 'pageState', undefined).then((page) => current && showPage(page)).catch(() => undefined);
      askSaved();
    });
    // The page is searched first: what is to be seen of it goes before.
    void opened.state.catch(() => undefined).then(askSaved);
    return () => {
      current = false;
      end();
    };
  }, [opened, showPage, update]);

  const actions = useMemo(
    () =>
      create?.(opened, {
        update,
        showPage,
        showAnalysis: (page) => {
          setOpened(page);
          update({ analysis: page.analysis, corrections: { rules: page.rules, touched: page.touched } });
        },
        locale,
        setLocale: (chosen) => {
          setLocale(chosen);
          import('../../utils/browser/settings').then(({ saveSettings }) => saveSettings({ locale: chosen })).catch(reportError);
        },
        retry: () => setAttempt((count) => count + 1),
        place,
      }),
    [create, opened, update, showPage, locale],
  );
  return { state, locale, actions: actions ?? null };
}

/** What a promise has been resolved to by now; null while it waits, or when it failed. */
function already<Value>(promise: Promise<Value>): Promise<Value | null> {
  return Promise.race([promise, Promise.resolve(null)]).catch(() => null);
}

function shown({ highlights }: PageState): ShownHighlight[] {
  return highlights.map(({ highlight, state, found }) => ({
    highlight,
    state,
    foundText: state === 'changed' || state === 'uncertain' ? found : null,
  }));
}
