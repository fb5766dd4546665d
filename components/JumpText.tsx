import type { ComponentChildren } from 'preact';
import { useWords } from './locale-context';
import styles from './JumpText.module.css';

interface Props {
  readonly children: ComponentChildren;
  readonly onJump: () => void;
  /** `words` for sentences, `name` for participants and speakers, `marked` for words with a colour of their own. */
  readonly look?: 'words' | 'name' | 'marked';
}

/** Words of the article; pressing them shows their place on the page. */
export function JumpText({ children, onJump, look = 'words' }: Props) {
  const { t } = useWords();
  return (
    <button type="button" class={styles[look]} title={t('item.jump')} onClick={onJump}>
      {children}
    </button>
  );
}
