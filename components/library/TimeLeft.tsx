import type { Trashed } from './entries';
import styles from './TimeLeft.module.css';
import { useWords } from '../locale-context';
import { formatMoment } from '../../utils/locale/dates';

const day = 24 * 60 * 60 * 1000;
/** From so many days on it is said louder. */
const soon = 3;

/** How many days something can still be brought back from the trash; the date it was deleted on is its hint. */
export function TimeLeft({ trashed: { deleted, final } }: { readonly trashed: Trashed }) {
  const { t, locale } = useWords();
  const days = Math.max(0, Math.ceil((Date.parse(final) - Date.now()) / day));
  return (
    <time class={days <= soon ? styles.soon : undefined} dateTime={final} title={t('trash.deleted', { date: formatMoment(locale, deleted) ?? deleted })}>
      {days === 0 ? t('trash.left.none') : t('trash.left', { count: days })}
    </time>
  );
}
