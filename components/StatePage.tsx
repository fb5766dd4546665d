import type { ComponentChildren } from 'preact';
import { Button } from './Button';
import { Mark } from './Mark';
import { useWords } from './locale-context';
import styles from './StatePage.module.css';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Where trying again may help. */
  readonly onRetry?: (() => void) | undefined;
  /** Where there is nothing to do here, what was saved can still be looked at. */
  readonly onLibrary?: () => void;
  /** An accident rather than a kind of page: announced at once. */
  readonly urgent?: boolean;
  /** What there is all the same, as wide as the page. */
  readonly below?: ComponentChildren;
}

/** All that the popup has to say when there is no article to show. */
export function StatePage({ title, children, onRetry, onLibrary, urgent = false, below }: Props) {
  const { t } = useWords();
  return (
    <main>
      <div class={styles.page}>
        <span class={styles.mark}>
          <Mark />
        </span>
        <div class={styles.text} role={urgent ? 'alert' : undefined}>
          <h1 class={styles.title}>{title}</h1>
          <p class={styles.explanation}>{children}</p>
          {onRetry && <Button onPress={onRetry}>{t('retry')}</Button>}
          {onLibrary && (
            <span class={onRetry ? undefined : styles.way}>
              <Button look="plain" onPress={onLibrary}>
                {t('library.open')}
              </Button>
            </span>
          )}
        </div>
      </div>
      {below}
    </main>
  );
}
