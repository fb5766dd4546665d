import styles from './VersionList.module.css';
import type { VersionEntry } from '../reader-model';
import { ChangedWords } from '../../ChangedWords';
import { EmptyList } from '../../EmptyList';
import { useWords } from '../../locale-context';
import { formatMoment } from '../../../utils/locale/dates';

/** The texts of an article that were kept, newest first, each with what had changed in it. */
export function VersionList({ versions }: { readonly versions: readonly VersionEntry[] }) {
  const { t, locale } = useWords();
  if (versions.length === 0) return <EmptyList title={t('reader.versions.empty')}>{t('reader.versions.empty.next')}</EmptyList>;
  const newestFirst = [...versions].reverse();
  return (
    <ol class={styles.list} role="list" reversed>
      {newestFirst.map(({ captured, changes }, index) => (
        <li key={captured} class={styles.version}>
          <h2 class={styles.date}>
            <time dateTime={captured}>{formatMoment(locale, captured) ?? captured}</time>
          </h2>
          <p class={styles.remark}>{index === newestFirst.length - 1 ? t('reader.versions.first') : t('revision.show', { count: changes.length })}</p>
          {changes.slice(0, 100).map(({ before, after }, at) => (
            <ChangedWords key={at} before={before ?? ''} after={after ?? ''} />
          ))}
        </li>
      ))}
    </ol>
  );
}
