import { useId, useState } from 'preact/hooks';
import { keyName } from './key-names';
import styles from './KeyRow.module.css';
import { useWords } from '../locale-context';
import { keyOfPress } from '../../utils/settings/cursor-keys';

interface Props {
  readonly name: string;
  readonly value: string;
  /** What else the key means; null when nothing. */
  readonly conflict: string | null;
  readonly onTake: (key: string) => void;
}

/** One action and its key. The button waits for the new key when it is pressed; Tab, or a press elsewhere, leaves the old one. */
export function KeyRow({ name, value, conflict, onTake }: Props) {
  const { t } = useWords();
  const [waiting, setWaiting] = useState(false);
  const id = useId();
  const takeKey = (event: KeyboardEvent) => {
    if (!waiting) return;
    if (event.key === 'Tab') return setWaiting(false);
    const key = keyOfPress(event);
    event.preventDefault();
    if (key === null) return;
    setWaiting(false);
    onTake(key);
  };
  return (
    <li class={styles.row}>
      <span class={styles.name} id={`${id}-name`}>
        {name}
      </span>
      <button
        type="button"
        class={styles.key}
        aria-labelledby={`${id}-name ${id}-key`}
        aria-describedby={conflict ? `${id}-conflict` : undefined}
        aria-pressed={waiting}
        onClick={() => setWaiting(true)}
        onKeyDown={takeKey}
        // The press of the space bar or Enter that gave the key shall not press the button too.
        onKeyUp={(event) => event.preventDefault()}
        onBlur={() => setWaiting(false)}
      >
        <kbd id={`${id}-key`}>{waiting ? t('settings.keys.press') : keyName(value)}</kbd>
      </button>
      {conflict && (
        <span class={styles.conflict} id={`${id}-conflict`}>
          {conflict}
        </span>
      )}
    </li>
  );
}
