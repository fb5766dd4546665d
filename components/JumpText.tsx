import type { ComponentChildren } from 'preact';
import { useWords } from './locale-context';
import styles from './JumpText.module.css';

interface Props {
  readonly children: ComponentChildren;
  readonly onJump: () => void;
  /** `name` for participants and speakers; `words` for sentences. */
  readonly look?: 'words' | 'name';
}

/** Words of the article; pressing them shows their place on the page. */
export function JumpText({ children, onJump, look = 'words' }: Props) {
  const { t } = useWords();
  return (
    <button type="button" class={look === 'name' ? styles.name : styles.words} title={t('item.jump')} onClick={onJump}>
      {children}
    </button>
  );
}
