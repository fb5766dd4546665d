import { useEffect, useRef } from 'preact/hooks';
import { ListView } from './ListView';
import { PersonView } from './person/PersonView';
import { ReaderView } from './reader/ReaderView';
import { ViewNav } from './ViewNav';
import type { LibraryActions, LibraryState, OpenLibrary } from './library-model';
import styles from './LibraryView.module.css';
import { LanguageSelect } from '../LanguageSelect';
import { Skeleton } from '../Skeleton';
import { StatePage } from '../StatePage';
import { Toast } from '../Toast';
import { historyKey } from '../history-key';
import { WordsContext, useWords } from '../locale-context';
import type { Words } from '../locale-context';
import { useToast } from '../use-toast';
import type { Announce } from '../use-toast';
import { EmptyList } from '../EmptyList';
import { hashOf, firstPlace } from './place';

interface Props {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  readonly words: Words;
}

/** The library's page: everything read, said and noted. */
export function LibraryView({ state, actions, words }: Props) {
  return (
    <WordsContext.Provider value={words}>
      <div class={styles.library} lang={words.locale}>
        {state.kind === 'failed' && (
          <StatePage title={words.t('failed.title')} onRetry={actions.retry} urgent>
            {words.t(`library.failure.${state.reason}`)} <a href="transfer.html">{words.t('place.transfer')}</a>
          </StatePage>
        )}
        {state.kind === 'loading' && (
          <main>
            <h1 class="visually-hidden">{words.t('library.title')}</h1>
            <Skeleton label={words.t('library.loading')} title />
          </main>
        )}
        {state.kind === 'open' && <Open state={state} actions={actions} />}
      </div>
    </WordsContext.Provider>
  );
}

function Open({ state, actions }: { readonly state: OpenLibrary; readonly actions: LibraryActions }) {
  const { t } = useWords();
  const { toast, announce, dismiss } = useToast();
  const { place, counts } = state;
  useEffect(() => {
    // On the document: after what had the focus is deleted, nothing has it.
    const takeKey = (event: KeyboardEvent) => {
      const wanted = historyKey(event);
      if (!wanted) return;
      event.preventDefault();
      void announce(() => actions[wanted](), wanted === 'undo' ? 'done.undone' : 'done.redone');
    };
    document.addEventListener('keydown', takeKey);
    return () => document.removeEventListener('keydown', takeKey);
  }, [actions, announce]);
  const main = useRef<HTMLElement>(null);
  const opened = place.kind === 'list' ? place.view : place.kind === 'article' ? place.key : place.id;
  const first = useRef(true);
  useEffect(() => {
    // Another page begins at its beginning, for a screen reader too; the one the library opened with is read anyway.
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [opened]);
  return (
    <div class={styles.open}>
      <header class={styles.side}>
        <ViewNav view={place.kind === 'list' ? place.view : null} counts={counts} />
        <div class={styles.ways}>
          <a class={styles.way} href="transfer.html">
            {t('place.transfer')}
          </a>
          <a class={styles.way} href="options.html">
            {t('place.settings')}
          </a>
          <LanguageSelect onSelect={actions.setLocale} />
        </div>
      </header>
      <main class={styles.main} ref={main} tabIndex={-1}>
        <PlaceView state={state} actions={actions} announce={announce} />
        <p class="visually-hidden">{t('library.keys')}</p>
      </main>
      <Toast toast={toast} onUndo={() => void announce(() => actions.undo(), 'done.undone')} onDismiss={dismiss} />
    </div>
  );
}

interface PlaceProps {
  readonly state: OpenLibrary;
  readonly actions: LibraryActions;
  readonly announce: Announce;
}

/** What the address asks for: a list, an article or a person. */
function PlaceView({ state, actions, announce }: PlaceProps) {
  const { t } = useWords();
  const { place, content } = state;
  if (content.kind === 'absent') {
    return (
      <>
        <h1 class="visually-hidden">{t('library.title')}</h1>
        <EmptyList title={t('library.absent')}>
          <a href={hashOf(firstPlace)}>{t('library.absent.next')}</a>
        </EmptyList>
      </>
    );
  }
  if (place.kind === 'list') {
    const list = content.kind === 'list' && content.view === place.view ? content : null;
    return (
      <>
        <h1 class="visually-hidden">{t(`library.view.${place.view}`)}</h1>
        <ListView state={state} place={place} content={list} actions={actions} announce={announce} />
        {!list && <Skeleton label={t('library.loading')} />}
      </>
    );
  }
  if (place.kind === 'article' && content.kind === 'article' && content.key === place.key) return <ReaderView key={place.key} content={content} actions={actions} announce={announce} />;
  if (place.kind === 'person' && content.kind === 'person' && content.id === place.id) return <PersonView key={place.id} content={content} actions={actions} announce={announce} />;
  return (
    <>
      <h1 class="visually-hidden">{t('library.title')}</h1>
      <Skeleton label={t('library.loading')} title />
    </>
  );
}
