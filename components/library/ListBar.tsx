import { SelectionBar } from './SelectionBar';
import { SortSelect } from './SortSelect';
import type { ListContent, OpenLibrary } from './library-model';
import styles from './ListBar.module.css';
import type { Place } from './place';
import { nothing, wholeOrNothing } from './selection';
import type { Selection } from './selection';
import { ordersOf } from './views';
import type { usePurge } from './use-purge';
import type { Order } from './views';
import { RestedStatus } from '../RestedStatus';
import { PurgeQuestion } from './PurgeQuestion';
import { Button } from '../Button';
import { useWords } from '../locale-context';
import type { QuoteStyle } from '../../utils/export/quote-styles';

interface Props {
  readonly state: OpenLibrary;
  readonly place: Extract<Place, { kind: 'list' }>;
  readonly content: ListContent | null;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly onOrder: (order: Order) => void;
  readonly onTag: (tag: string, add: boolean) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
  readonly onMerge: () => void;
  readonly onRename: (to: string) => void;
  readonly onCopy: (style: QuoteStyle) => void;
  readonly purging: Pick<ReturnType<typeof usePurge>, 'count' | 'askAll'>;
  /** What was said to the question whether things are to be deleted for good. */
  readonly onAnswered: (purge: boolean) => void;
}

/** The line over a list: how many entries there are and how they are sorted, which an empty one need not say; what can be done while some are selected. */
export function ListBar({ state, place, content, selection, onSelection, onOrder, purging, onAnswered, ...work }: Props) {
  const { t } = useWords();
  const { view } = place;
  const ids = content?.ids ?? [];
  const all = ids.length > 0 && selection.ids.size === ids.length;
  const searched = content !== null && content.query.trim() !== '';
  const found = searched && t('library.found', { count: ids.length });
  const said = [
    found || (ids.length > 0 && t(`library.count.${view}`, { count: ids.length })),
    content && content.unknown.length > 0 && t('library.unknown', { words: content.unknown.join(' ') }),
    state.indexing !== null && t('library.indexing', { part: `${Math.floor(state.indexing * 100)}\u00a0%` }),
  ];
  return (
    <div class={styles.bar}>
      <span class={styles.margin}>
        {ids.length > 0 && (
          <input
            type="checkbox"
            checked={all}
            aria-label={t('library.select-all')}
            ref={(box) => {
              if (box) box.indeterminate = selection.ids.size > 0 && !all;
            }}
            onClick={() => onSelection(wholeOrNothing(selection, ids))}
          />
        )}
      </span>
      <div class={styles.words}>
        {purging.count > 0 ? (
          <PurgeQuestion count={purging.count} onPurge={() => onAnswered(true)} onKeep={() => onAnswered(false)} />
        ) : selection.ids.size > 0 ? (
          <SelectionBar view={view} chosen={selection.ids} tags={state.tags} {...work} onClear={() => onSelection(nothing)} />
        ) : (
          <>
            <span class={styles.count}>
              {said.filter(Boolean).join('\u00a0· ')}
            </span>
            <RestedStatus words={found || ''} />
            {state.renewing !== null && (
              // Not read aloud: nobody waits for it.
              <span class={styles.count} title={t('library.renewing.explain')}>
                {t('library.renewing', { part: `${Math.floor(state.renewing * 100)} %` })}
              </span>
            )}
            {view === 'trash' && ids.length > 0 && !searched && (
              <Button look="plain" onPress={purging.askAll}>
                {t('trash.empty')}
              </Button>
            )}
            {content && ids.length > 0 && <SortSelect order={content.order} orders={ordersOf(view, searched)} onSelect={onOrder} />}
          </>
        )}
      </div>
    </div>
  );
}
