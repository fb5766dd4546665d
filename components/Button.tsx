import type { ComponentChildren } from 'preact';
import styles from './Button.module.css';

interface Props {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `plain` is set like text, for a place where a frame would shout. */
  readonly look?: 'framed' | 'plain';
  readonly expanded?: boolean;
  readonly controls?: string;
  /** Its name for a screen reader where what it shows is too short: it begins with what is shown. */
  readonly label?: string;
  /** Sends the form it stands in. */
  readonly submit?: boolean;
}

export function Button({ children, onPress, look = 'framed', expanded, controls, label, submit = false }: Props) {
  return (
    <button type={submit ? 'submit' : 'button'} class={look === 'plain' ? styles.plain : styles.framed} aria-label={label} aria-expanded={expanded} aria-controls={controls} onClick={onPress}>
      {children}
    </button>
  );
}
