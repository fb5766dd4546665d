import { EntryRow, Remark } from './EntryRow';
import type { RowState } from './EntryRow';
import { HitWords } from './HitWords';
import type { PersonEntry } from './entries';
import styles from './PersonEntryRow.module.css';
import { Icon } from '../Icon';
import { useWords } from '../locale-context';
import { formatShortDate } from '../../utils/locale/dates';

/** A person or organisation of the people book in a list. */
export function PersonEntryRow({ entry, ...row }: { readonly entry: PersonEntry } & RowState) {
  const { t, locale } = useWords();
  const { id, name, sort, role, articles, quotes, last } = entry;
  const date = last && formatShortDate(locale, last);
  return (
    <EntryRow
      {...row}
      name={name}
      to={{ kind: 'person', id }}
      look="name"
      lines={role ? 1 : 2}
      before={
        <span class={styles.sort}>
          <span class="visually-hidden">{t(`kind.${sort}`)}</span>
          <Icon name={sort === 'person' ? 'person' : 'organisation'} />
        </span>
      }
    >
      {role && (
        <Remark>
          <HitWords text={role} />
        </Remark>
      )}
      <Remark>
        {[t('library.articles', { count: articles }), quotes > 0 && t('participant.quotes', { count: quotes }), date && t('library.last', { date })]
          .filter(Boolean)
          .join('\u00a0· ')}
      </Remark>
    </EntryRow>
  );
}
