import { Icon } from './Icon';
import type { IconName } from './Icon';
import styles from './IconButton.module.css';

interface Props {
  readonly icon: IconName;
  /** Its name for a screen reader and the hint on hover. */
  readonly label: string;
  /** Given the button itself, for those who move the focus on. */
  readonly onPress: (button: HTMLButtonElement) => void;
  /** For a button that opens something beside it. */
  readonly expanded?: boolean;
  /** The id of what it opens. */
  readonly controls?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

/** A button that shows only a picture. */
export function IconButton({ icon, label, onPress, expanded, controls, pressed, disabled }: Props) {
  return (
    <button
      type="button"
      class={styles.button}
      title={label}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-pressed={pressed}
      // Not `disabled`: a button that can be reached says why it does nothing.
      aria-disabled={disabled}
      onClick={(event) => !disabled && onPress(event.currentTarget)}
    >
      <Icon name={icon} />
    </button>
  );
}
