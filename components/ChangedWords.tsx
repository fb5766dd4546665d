import { wordDiff } from './word-diff';
import styles from './ChangedWords.module.css';

interface Props {
  readonly before: string;
  readonly after: string;
}

/** The highlighted words and those that stand there now, in one text: what went is struck out, what came is underlined. */
export function ChangedWords({ before, after }: Props) {
  return (
    <p class={styles.words}>
      {wordDiff(before, after).map(({ kind, text }, index) => {
        if (kind === 'old') return <del key={index}>{text}</del>;
        return kind === 'new' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
      })}
    </p>
  );
}
