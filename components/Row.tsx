import type { ComponentChildren } from 'preact';
import styles from './Row.module.css';

interface Props {
  /** What stands in the margin: a number, a mark, a picture. Decoration: it repeats what the row says. */
  readonly margin: ComponentChildren;
  readonly children: ComponentChildren;
  /** Small remarks under the words: why it is here, how it was found. */
  readonly remarks?: ComponentChildren;
  /** Buttons at the end of the remarks. */
  readonly tools?: ComponentChildren;
  /** What a button among them opens, under all the rest. */
  readonly details?: ComponentChildren;
}

/** One item of a list, set like a line in a notebook: a note in the margin, the words, small remarks under them. */
export function Row({ margin, children, remarks, tools, details }: Props) {
  return (
    <li class={styles.row}>
      <div class={styles.margin} aria-hidden="true">
        {margin}
      </div>
      <div class={styles.body}>
        {children}
        <div class={styles.foot}>
          <div class={styles.remarks}>{remarks}</div>
          <div class={styles.tools}>{tools}</div>
        </div>
        {details}
      </div>
    </li>
  );
}
