import type { ComponentChildren } from 'preact';
import styles from './Section.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One subject of the settings, with an address of its own (`#id`). */
export function Section({ id, title, children }: Props) {
  return (
    <section class={styles.section} id={id} aria-labelledby={`${id}-title`}>
      <h2 class={styles.title} id={`${id}-title`}>
        {title}
      </h2>
      {children}
    </section>
  );
}
