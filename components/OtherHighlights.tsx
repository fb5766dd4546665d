import { Button } from './Button';
import { HighlightList } from './HighlightList';
import { Notice } from './Notice';
import { Toast } from './Toast';
import { highlightActions } from './highlight-actions';
import { historyKey } from './history-key';
import { useWords } from './locale-context';
import type { OtherPageState, PopupActions } from './popup-model';
import { useToast } from './use-toast';
import styles from './OtherHighlights.module.css';

interface Props {
  readonly state: OtherPageState;
  readonly actions: PopupActions;
}

/** The highlights of a page that is no article, and the way out for them; nothing where there are none. */
export function OtherHighlights({ state, actions }: Props) {
  const { t } = useWords();
  const { toast, announce, dismiss } = useToast();
  const { highlights, highlightsFailure, privateWindow, canPaint } = state;
  const undo = () => void announce(() => actions.undo(), 'done.undone');
  const save = (to: 'file' | 'clipboard') => void announce(() => actions.exportMarkdown(to), to === 'file' ? 'done.exported' : 'done.copied');
  const takeKey = (event: KeyboardEvent) => {
    const wanted = historyKey(event);
    if (!wanted || privateWindow) return;
    event.preventDefault();
    void announce(() => actions[wanted](), wanted === 'undo' ? 'done.undone' : 'done.redone');
  };
  return (
    // It takes the focus from the last row that goes, so that Ctrl+Z still finds its way here.
    <div class={styles.highlights} data-rows tabIndex={-1} onKeyDown={takeKey}>
      {highlightsFailure && <Notice icon="attention">{t(`failure.${highlightsFailure}`)}</Notice>}
      {highlights && highlights.length > 0 && (
        <>
          <h2 class={styles.title}>{t('tab.highlights')}</h2>
          {!canPaint && <Notice icon="attention">{t('highlights.unpainted')}</Notice>}
          <HighlightList highlights={highlights} actions={highlightActions(actions, announce)} />
          <p class={styles.ways}>
            <Button look="plain" onPress={() => save('file')}>
              {t('export.file')}
            </Button>
            <Button look="plain" onPress={() => save('clipboard')}>
              {t('export.clipboard')}
            </Button>
          </p>
        </>
      )}
      <Toast toast={toast} onUndo={undo} onDismiss={dismiss} />
    </div>
  );
}
