import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import styles from './PurgeQuestion.module.css';
import { Button } from '../Button';
import { useWords } from '../locale-context';

interface Props {
  readonly count: number;
  readonly onPurge: () => void;
  readonly onKeep: () => void;
}

/** Asks before things are deleted for good, since nothing brings them back: how many, and what goes with them. Escape keeps them. */
export function PurgeQuestion({ count, onPurge, onKeep }: Props) {
  const { t } = useWords();
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  // The first button keeps everything: a hasty Enter does no harm. Before the next key can come.
  useLayoutEffect(() => whole.current?.querySelector('button')?.focus(), []);
  return (
    <div
      ref={whole}
      class={styles.question}
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={`${id}-more`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onKeep();
      }}
    >
      <strong id={id}>{t('trash.purge.ask', { count })}</strong>
      <span id={`${id}-more`} class={styles.more}>
        {t('trash.purge.explain')}
      </span>
      <span class={styles.answers}>
        <Button onPress={onKeep}>{t('trash.purge.keep')}</Button>
        <Button onPress={onPurge}>
          <span class={styles.alert}>{t('trash.purge')}</span>
        </Button>
      </span>
    </div>
  );
}
