import styles from './PersonRoles.module.css';
import type { RoleEntry } from '../person-model';
import { useWords } from '../../locale-context';
import { formatDate } from '../../../utils/locale/dates';

/** The roles that articles give somebody, in time order, with the time in which they do. */
export function PersonRoles({ roles }: { readonly roles: readonly RoleEntry[] }) {
  const { t, locale } = useWords();
  const date = (iso: string | null) => (iso === null ? null : formatDate(locale, iso));
  return (
    <ol class={styles.list} role="list">
      {roles.map(({ text, first, last, articles }) => {
        const [from, to] = [date(first), date(last)];
        const when = from === to ? from : [from, to].filter(Boolean).join(' – ');
        return (
          <li key={text} class={styles.role}>
            <span>{text}</span>
            <span class={styles.remark}>{[when, t('library.articles', { count: articles })].filter(Boolean).join('\u00a0· ')}</span>
          </li>
        );
      })}
    </ol>
  );
}
