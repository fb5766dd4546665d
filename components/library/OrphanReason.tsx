import type { HighlightEntry } from './entries';
import { useWords } from '../locale-context';
import { formatMoment } from '../../utils/locale/dates';

/** Why the words of a highlight are not shown on their page. */
export function OrphanReason({ orphan: { missing, detached } }: { readonly orphan: NonNullable<HighlightEntry['orphan']> }) {
  const { t, locale } = useWords();
  if (detached || missing === null) return <>{t('orphan.note')}</>;
  return <time dateTime={missing}>{t('orphan.missing', { date: formatMoment(locale, missing) ?? missing })}</time>;
}
