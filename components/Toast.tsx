import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button';
import { IconButton } from './IconButton';
import { useWords } from './locale-context';
import type { ToastMessage, Undoable } from './use-toast';
import styles from './Toast.module.css';

interface Props {
  readonly toast: ToastMessage | null;
  readonly onUndo: (what: Undoable) => void;
  readonly onDismiss: () => void;
}

/** How long a message stays, ms. One that can be acted upon or that explains a failure needs longer. */
const stay = { done: 2500, undo: 10_000, failure: 9000 };

/** The live region. It is always there, because screen readers announce only what changes in a region they know. */
export function Toast({ toast, onUndo, onDismiss }: Props) {
  const { t } = useWords();
  /** It waits while somebody is about to press its button. */
  const [held, setHeld] = useState(false);
  const failure = toast?.message.startsWith('failure.') ?? false;

  // The message under the pointer may have gone without the pointer leaving it.
  useEffect(() => setHeld(false), [toast]);

  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(onDismiss, toast.undo ? stay.undo : failure ? stay.failure : stay.done);
    return () => clearTimeout(timer);
  }, [toast, held]);

  return (
    <div class={styles.region} role="status">
      {toast && (
        <div
          key={toast.number}
          class={styles.toast}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span>{t(toast.message)}</span>
          {toast.undo && (
            <Button look="plain" onPress={() => toast.undo && onUndo(toast.undo)}>
              {t('undo')}
            </Button>
          )}
          {(failure || toast.undo) && <IconButton icon="close" label={t('dismiss')} onPress={onDismiss} />}
        </div>
      )}
    </div>
  );
}
