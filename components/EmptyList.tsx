import type { ComponentChildren } from 'preact';
import styles from './EmptyList.module.css';

interface Props {
  readonly title: string;
  /** What to do next. */
  readonly children: ComponentChildren;
}

/** What a list shows when it has nothing to list. */
export function EmptyList({ title, children }: Props) {
  return (
    <div class={styles.empty}>
      <p class={styles.title}>{title}</p>
      <div class={styles.next}>{children}</div>
    </div>
  );
}
