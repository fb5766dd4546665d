import type { ComponentChildren } from 'preact';
import styles from './Step.module.css';

interface Props {
  /** Absent where the order does not matter. */
  readonly number?: number;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One thing to do, or to know; its number stands in the margin. */
export function Step({ number, title, children }: Props) {
  return (
    <section class={styles.step}>
      {number !== undefined && (
        <span class={styles.number} aria-hidden="true">
          {number}
        </span>
      )}
      <h2 class={styles.title}>{title}</h2>
      <div class={styles.text}>{children}</div>
    </section>
  );
}
