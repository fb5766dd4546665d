import { VersionText } from './VersionText';
import styles from './VersionList.module.css';
import type { VersionEntry } from '../reader-model';
import { ChangedWords } from '../../ChangedWords';
import { EmptyList } from '../../EmptyList';
import { useWords } from '../../locale-context';
import { formatMoment } from '../../../utils/locale/dates';

interface Props {
  readonly versions: readonly VersionEntry[];
  /** The text that stands beside them. */
  readonly read: string;
}

/** The texts of an article that were kept, newest first, each with what had changed in it. */
export function VersionList({ versions, read }: Props) {
  const { t, locale } = useWords();
  if (versions.length === 0) return <EmptyList title={t('reader.versions.empty')}>{t('reader.versions.empty.next')}</EmptyList>;
  const newestFirst = [...versions].reverse();
  return (
    <ol class={styles.list} role="list" reversed>
      {newestFirst.map((version, index) => {
        const { captured, changes } = version;
        return (
        <li key={captured} class={styles.version}>
          <h2 class={styles.date}>
            <time dateTime={captured}>{formatMoment(locale, captured) ?? captured}</time>
          </h2>
          <p class={styles.remark}>{index === newestFirst.length - 1 ? t('reader.versions.first') : t('revision.show', { count: changes.length })}</p>
          {changes.slice(0, 100).map(({ before, after }, at) => (
            <ChangedWords key={at} before={before ?? ''} after={after ?? ''} />
          ))}
          {/* The newest one is the text that is read. */}
          {version.text === read ? newestFirst.length > 1 && <p class={styles.remark}>{t('reader.versions.this')}</p> : <VersionText version={version} />}
        </li>
        );
      })}
    </ol>
  );
}
