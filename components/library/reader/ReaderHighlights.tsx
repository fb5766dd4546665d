import type { PlacedHighlight } from '../reader-model';
import { EmptyList } from '../../EmptyList';
import { GrowingList } from '../../GrowingList';
import { HighlightRow } from '../../HighlightRow';
import type { HighlightActions } from '../../highlight-actions';
import { useWords } from '../../locale-context';

interface Props {
  readonly highlights: readonly PlacedHighlight[];
  readonly actions: HighlightActions;
}

/** The highlights of a saved article in the order of its text; those that are not in it come last. */
export function ReaderHighlights({ highlights, actions }: Props) {
  const { t } = useWords();
  if (highlights.length === 0) return <EmptyList title={t('reader.highlights.empty')}>{t('reader.highlights.empty.next')}</EmptyList>;
  return (
    <GrowingList
      items={highlights}
      label={t('tab.highlights')}
      render={({ highlight, span }) => <HighlightRow key={highlight.id} shown={{ highlight, state: span ? 'exact' : 'missing', foundText: null }} actions={actions} />}
    />
  );
}
