import { OrphanReason } from '../OrphanReason';
import type { PlacedHighlight, VersionEntry } from '../reader-model';
import { EmptyList } from '../../EmptyList';
import { GrowingList } from '../../GrowingList';
import { HighlightRow } from '../../HighlightRow';
import type { HighlightActions } from '../../highlight-actions';
import { useWords } from '../../locale-context';
import { formatMoment } from '../../../utils/locale/dates';

interface Props {
  readonly highlights: readonly PlacedHighlight[];
  /** Oldest first. */
  readonly versions: readonly VersionEntry[];
  readonly actions: HighlightActions;
}

/** The highlights of a saved article in the order of its text; those that are not in it come last. */
export function ReaderHighlights({ highlights, versions, actions }: Props) {
  const { t, locale } = useWords();
  /** The newest older text that a highlight stands in, where it is not in the one that is read. */
  const versionOf = (id: string) => versions.findLast((version) => version.highlights.some(({ highlight }) => highlight.id === id))?.captured;
  if (highlights.length === 0) return <EmptyList title={t('reader.highlights.empty')}>{t('reader.highlights.empty.next')}</EmptyList>;
  return (
    <GrowingList
      items={highlights}
      label={t('tab.highlights')}
      render={({ highlight, span }) => {
        const { id, missing, detached } = highlight;
        const version = span ? undefined : versionOf(id);
        const remark = (
          <>
            {(missing !== null || detached) && (
              <div>
                <OrphanReason orphan={{ missing, detached }} />
              </div>
            )}
            {version && <div>{t('orphan.version', { date: formatMoment(locale, version) ?? version })}</div>}
          </>
        );
        return <HighlightRow key={id} shown={{ highlight, state: span ? 'exact' : 'missing', foundText: null }} actions={actions} remark={remark} />;
      }}
    />
  );
}
