import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Section.module.css';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of a page under a small heading. */
export function Section({ title, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
