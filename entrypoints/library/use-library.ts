import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Content, Library as Shown, LibraryFailure, OpenLibrary } from '../../components/library/library-model';
import { onChanged } from '../../utils/browser/library-channel';
import { openLibrary } from '../../utils/browser/open-library';
import { reportError } from '../../utils/browser/report';
import { loadSettings, onSettings, saveSettings } from '../../utils/browser/settings';
import { hitsOf } from '../../utils/library/hits';
import type { Library } from '../../utils/library/library';
import { chooseLocale } from '../../utils/locale';
import type { Locale } from '../../utils/locale';
import { createActions } from './actions';
import { libraryFailure } from './library-failure';
import { loadContent } from './load-content';
import { useBackup } from './use-backup';
import { usePanel } from './use-panel';
import { usePlace, useScrollMemory } from './use-place';
import { useRenewing } from './use-renewing';

/** How often to ask how far the index is, ms. */
const askAgain = 400;

/** The library's whole state: what the address asks for, read anew whenever another window, or this one, changed something. */
export function useLibrary(): Shown {
  const [locale, setLocale] = useState<Locale>(() => chooseLocale(null, [browser.i18n.getUILanguage()]));
  const { place, back, go, goBack } = usePlace();
  usePanel(place, back, goBack);
  const [library, setLibrary] = useState<Library | null>(null);
  const [failure, setFailure] = useState<LibraryFailure | null>(null);
  const [content, setContent] = useState<Content>({ kind: 'waiting' });
  const [about, setAbout] = useState<Pick<OpenLibrary, 'counts' | 'tags' | 'indexing'>>({ counts: null, tags: [], indexing: null });
  const [change, setChange] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const renewing = useRenewing(library, change);
  /** Rows of the list that are being seen. */
  const seen = useRef({ from: 0, to: 0 });

  const fail = useCallback((error: unknown) => {
    reportError(error);
    setFailure(libraryFailure(error));
  }, []);

  useEffect(() => {
    const follow = ({ locale }: { readonly locale: string | null }) => locale !== null && setLocale(chooseLocale(locale, []));
    loadSettings().then(follow, reportError);
    return onSettings(follow);
  }, []);
  useEffect(() => {
    const opened = openLibrary();
    opened.onChange(() => setChange((count) => count + 1));
    setLibrary(opened);
    return () => opened.close();
  }, [attempt]);
  useBackup();
  useEffect(() => onChanged(() => setChange((count) => count + 1)), []);

  useLayoutEffect(() => {
    if (!library) return;
    const asking = new AbortController();
    const { signal } = asking;
    // Before the letter that was typed is painted: the worker finds while the page paints.
    loadContent(library, place, seen.current, signal).then((loaded) => !signal.aborted && setContent(loaded), (error) => !signal.aborted && fail(error));
    // The next letter has it dropped: on a slow machine the worker would lag behind the typing.
    return () => asking.abort();
  }, [library, place, change, fail]);
  const hasContent = content.kind !== 'waiting';
  useEffect(() => {
    // Counting reads the whole index: what is looked at goes first.
    if (!library || !hasContent) return;
    let current = true;
    Promise.all([library.counts(), library.list({ list: 'tags', query: '', order: 'used' }), library.indexing()])
      .then(([counts, { ids }, indexing]) => {
        if (!current) return;
        setAbout({ counts, tags: ids, indexing });
        if (indexing !== null) setTimeout(() => current && setChange((count) => count + 1), askAgain);
      })
      .catch((error) => current && fail(error));
    return () => {
      current = false;
    };
  }, [library, change, hasContent, fail]);

  const need = useCallback(
    (from: number, to: number) => {
      seen.current = { from, to };
      if (!library || content.kind !== 'list') return;
      const { ids, entries, view, query } = content;
      const missing = ids.slice(from, to).filter((id) => !entries.has(id));
      if (missing.length === 0) return;
      library
        .entries(view, missing, query)
        .then((more) => setContent((now) => (now.kind === 'list' && now.ids === ids ? { ...now, entries: new Map([...now.entries, ...more.map((entry) => [entry.id, entry] as const)]) } : now)))
        .catch(fail);
    },
    [library, content, fail],
  );

  const shown = matches(content, place) ? content : ({ kind: 'waiting' } as const);
  useScrollMemory(place, shown.kind !== 'waiting');
  const query = content.kind === 'list' ? content.query : '';
  const hits = useMemo(() => hitsOf(query), [query]);
  const actions = useMemo(
    () =>
      createActions({
        library,
        locale,
        go,
        goBack,
        need,
        setLocale: (chosen) => {
          setLocale(chosen);
          saveSettings({ locale: chosen }).catch(reportError);
        },
        retry: () => {
          setFailure(null);
          setAttempt((count) => count + 1);
        },
      }),
    [library, locale, go, goBack, need],
  );
  if (failure) return { state: { kind: 'failed', reason: failure }, locale, actions };
  if (!library) return { state: { kind: 'loading' }, locale, actions };
  return { state: { kind: 'open', place, back, content: shown, hits, renewing, ...about }, locale, actions };
}

/** Whether what was read is of the place that one is at; a list under an older search is, until the newer one is answered. */
function matches(content: Content, place: OpenLibrary['place']): boolean {
  if (content.kind === 'absent') return place.kind !== 'list';
  if (content.kind === 'list') return place.kind === 'list' && place.view === content.view;
  if (content.kind === 'article') return place.kind === 'article' && place.key === content.key;
  return content.kind === 'person' && place.kind === 'person' && place.id === content.id;
}
