import type { ComponentChildren } from 'preact';
import styles from './Button.module.css';

interface Props {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `plain` is set like text, for a place where a frame would shout. */
  readonly look?: 'framed' | 'plain';
  readonly expanded?: boolean;
  readonly controls?: string;
}

export function Button({ children, onPress, look = 'framed', expanded, controls }: Props) {
  return (
    <button type="button" class={look === 'plain' ? styles.plain : styles.framed} aria-expanded={expanded} aria-controls={controls} onClick={onPress}>
      {children}
    </button>
  );
}
