import { WordsContext } from './locale-context';
import type { Words } from './locale-context';
import { LaterOtherHighlights } from './later-parts';
import type { PopupActions, PopupState } from './popup-model';
import { ReadyView } from './ReadyView';
import type { Looks } from './ReadyView';
import { Skeleton } from './Skeleton';
import { StatePage } from './StatePage';
import styles from './PopupView.module.css';
import type { T } from '../utils/locale/index';

interface Props {
  readonly state: PopupState;
  /** Null until they are loaded: nothing that needs them is shown before. */
  readonly actions: PopupActions | null;
  readonly words: Words;
  /** Where many articles are shown in turn: how each was being looked at. */
  readonly looks?: Looks;
}

/** Everything that the toolbar button opens, and that a side panel shows: one view for each state. */
export function PopupView({ state, actions, words, looks }: Props) {
  return (
    <WordsContext.Provider value={words}>
      <div class={styles.popup} lang={words.locale}>
        <State state={state} actions={actions} looks={looks} t={words.t} />
      </div>
    </WordsContext.Provider>
  );
}

function State({ state, actions, looks, t }: Pick<Props, 'state' | 'actions'> & { readonly looks: Looks | undefined; readonly t: T }) {
  if (!actions) return <Waiting t={t} />;
  switch (state.kind) {
    case 'loading':
      return <Waiting t={t} />;
    case 'not-allowed':
      return <StatePage title={t(state.reason === 'not-clicked' ? 'not-clicked.title' : 'not-allowed.title')} onLibrary={() => actions.openLibrary()}>{t(`not-allowed.${state.reason}`)}</StatePage>;
    case 'not-an-article':
      return (
        <StatePage
          title={t('not-an-article.title')}
          onRetry={state.reason === 'empty' ? actions.retry : undefined}
          onLibrary={() => actions.openLibrary()}
          below={
            <div aria-busy={state.highlights === null}>
              <LaterOtherHighlights state={state} actions={actions} />
            </div>
          }
        >
          {t(`not-an-article.${state.reason}`)}
        </StatePage>
      );
    case 'failed':
      return (
        <StatePage title={t('failed.title')} onRetry={actions.retry} urgent>
          {t(`failure.${state.reason}`)}
        </StatePage>
      );
    case 'ready':
      return <ReadyView state={state} actions={actions} looks={looks} />;
  }
}

function Waiting({ t }: { readonly t: T }) {
  return (
    <main>
      <h1 class="visually-hidden">{t('app.name')}</h1>
      <Skeleton label={t('loading')} title />
    </main>
  );
}
