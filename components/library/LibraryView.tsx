import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { ListView } from './ListView';
import type { LeftRow } from './ListView';
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
import { firstPlace, hashOf } from './place';

interface Props {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  readonly words: Words;
  /** Whether it is the panel's narrow form: other pages open in tabs, and so can this one. */
  readonly inPanel?: boolean;
}

/** The library's page: everything read, said and noted. */
export function LibraryView({ state, actions, words, inPanel = false }: Props) {
  const target = inPanel ? '_blank' : undefined;
  return (
    <WordsContext.Provider value={words}>
      <div class={styles.library} lang={words.locale}>
        {state.kind === 'failed' && (
          <StatePage title={words.t('failed.title')} onRetry={actions.retry} urgent>
            {words.t(`library.failure.${state.reason}`)} <a href="transfer.html" target={target}>{words.t('place.transfer')}</a>
          </StatePage>
        )}
        {state.kind === 'loading' && (
          <main>
            <h1 class="visually-hidden">{words.t('library.title')}</h1>
            <Skeleton label={words.t('library.loading')} title />
          </main>
        )}
        {state.kind === 'open' && <Open state={state} actions={actions} target={target} />}
      </div>
    </WordsContext.Provider>
  );
}

interface OpenProps {
  readonly state: OpenLibrary;
  readonly actions: LibraryActions;
  readonly target: '_blank' | undefined;
}

function Open({ state, actions, target }: OpenProps) {
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
  const leftRow = useRef<LeftRow | null>(null);
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
          {target && (
            <a class={styles.way} href={hashOf(place)} target={target}>
              {t('library.in-tab')}
            </a>
          )}
          <a class={styles.way} href="transfer.html" target={target}>
            {t('place.transfer')}
          </a>
          {/* A panel has these on its other side. */}
          {!target && (
            <>
              <a class={styles.way} href="options.html">
                {t('place.settings')}
              </a>
              <LanguageSelect onSelect={actions.setLocale} />
            </>
          )}
        </div>
      </header>
      <main class={styles.main} ref={main} tabIndex={-1}>
        <PlaceView state={state} actions={actions} announce={announce} leftRow={leftRow} />
        <p class="visually-hidden">
          {t('library.keys')} {opened === 'trash' && t('trash.keys')}
        </p>
      </main>
      <Toast toast={toast} onUndo={() => void announce(() => actions.undo(), 'done.undone')} onDismiss={dismiss} />
    </div>
  );
}

interface PlaceProps {
  readonly state: OpenLibrary;
  readonly actions: LibraryActions;
  readonly announce: Announce;
  readonly leftRow: RefObject<LeftRow | null>;
}

/** What the address asks for: a list, an article or a person. */
function PlaceView({ state, actions, announce, leftRow }: PlaceProps) {
  const { t } = useWords();
  const { place, back, content } = state;
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
        <ListView state={state} place={place} content={list} actions={actions} announce={announce} leftRow={leftRow} />
        {!list && <Skeleton label={t('library.loading')} />}
      </>
    );
  }
  if (place.kind === 'article' && content.kind === 'article' && content.key === place.key) return <ReaderView key={place.key} content={content} back={back} actions={actions} announce={announce} />;
  if (place.kind === 'person' && content.kind === 'person' && content.id === place.id) return <PersonView key={place.id} content={content} back={back} actions={actions} announce={announce} />;
  return (
    <>
      <h1 class="visually-hidden">{t('library.title')}</h1>
      <Skeleton label={t('library.loading')} title />
    </>
  );
}
