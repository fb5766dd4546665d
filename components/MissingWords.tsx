import { Button } from './Button';
import { SearchWords } from './SearchWords';
import { useWords } from './locale-context';
import styles from './MissingWords.module.css';
import type { Highlight } from '../utils/database/records';
import { formatMoment } from '../utils/locale/dates';

interface Props {
  readonly highlight: Highlight;
  /** Null where there is no page to attach it to, nor to look for it on. */
  readonly onAttach: (() => void) | null;
  readonly onKeep: (asNote: boolean) => void;
}

/** A highlight whose words are not on the page: the words, the paragraph they stood in, and a way to give them a place. */
export function MissingWords({ highlight, onAttach, onKeep }: Props) {
  const { t, locale } = useWords();
  const words = highlight.selectors.quote.exact;
  const { paragraph, captured } = highlight.evidence;
  const at = paragraph.indexOf(words);
  const around = at >= 0 && paragraph.length > words.length;
  return (
    <>
      <p class={styles.words}>
        <SearchWords text={words} />
      </p>
      {around && (
        <>
          <p class={styles.when}>{t('missing.explain', { date: formatMoment(locale, captured) ?? captured })}</p>
          <blockquote class={styles.paragraph}>
            {paragraph.slice(0, at)}
            <strong>{words}</strong>
            {paragraph.slice(at + words.length)}
          </blockquote>
        </>
      )}
      {onAttach && (
        <div class={styles.attach}>
          <Button onPress={onAttach}>{t('missing.attach')}</Button>
          <Button look="plain" onPress={() => onKeep(!highlight.detached)}>
            {t(highlight.detached ? 'missing.search' : 'missing.keep')}
          </Button>
          <span class={styles.hint}>{t('missing.attach.hint')}</span>
        </div>
      )}
    </>
  );
}
