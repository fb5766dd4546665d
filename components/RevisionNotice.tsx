import { useId, useState } from 'preact/hooks';
import { Button } from './Button';
import { ChangedWords } from './ChangedWords';
import { Notice } from './Notice';
import { useWords } from './locale-context';
import type { ArticleRevision } from './popup-model';
import styles from './RevisionNotice.module.css';
import { formatMoment } from '../utils/locale/dates';

/** Changes shown before "more": an article rewritten throughout would fill the popup. */
const shownAtOnce = 20;

/** Says that the article was edited after its first highlight, and shows what changed, sentence by sentence. */
export function RevisionNotice({ revision }: { readonly revision: ArticleRevision }) {
  const { t, locale } = useWords();
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const list = useId();
  const { changes, since } = revision;
  const shown = all ? changes : changes.slice(0, shownAtOnce);
  return (
    <Notice icon="attention">
      <p class={styles.words}>{t('revision', { date: formatMoment(locale, since) ?? since })}</p>
      <Button look="plain" expanded={open} controls={list} onPress={() => setOpen(!open)}>
        {t('revision.show', { count: changes.length })}
      </Button>
      <ul id={list} class={styles.changes} hidden={!open}>
        {shown.map(({ before, after }, index) => (
          <li key={index}>
            <ChangedWords before={before ?? ''} after={after ?? ''} />
          </li>
        ))}
      </ul>
      {open && shown.length < changes.length && (
        <Button look="plain" onPress={() => setAll(true)}>
          {t('more', { count: changes.length - shown.length })}
        </Button>
      )}
    </Notice>
  );
}
