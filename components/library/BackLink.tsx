import styles from './BackLink.module.css';
import { hashOf } from './place';
import type { Place } from './place';
import { Icon } from '../Icon';
import { useWords } from '../locale-context';

interface Props {
  /** Where one came from; null when the library was opened here. */
  readonly back: Place | null;
  /** Where to go then, and what that is called. */
  readonly otherwise: Place;
  readonly label: string;
  readonly onBack: (otherwise: Place) => void;
}

/** The way back from an article or a person to where one came from, as it was left. */
export function BackLink({ back, otherwise, label, onBack }: Props) {
  const { t } = useWords();
  const name = back ? t('library.back') : label;
  return (
    <a
      class={styles.back}
      href={hashOf(back ?? otherwise)}
      title={name}
      onClick={(event) => {
        // Held with one of these, a browser opens the link elsewhere.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onBack(otherwise);
      }}
    >
      <Icon name="previous" />
      <span class="visually-hidden">{name}</span>
    </a>
  );
}
