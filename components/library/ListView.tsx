import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { rowHeights } from './AnyEntryRow';
import { EmptyView } from './EmptyView';
import { HitsContext } from './HitWords';
import { ListBar } from './ListBar';
import { SteadyRow } from './SteadyRow';
import { QuoteWorkContext } from './QuoteEntryRow';
import type { QuoteWork } from './QuoteEntryRow';
import { VirtualGrid } from './VirtualGrid';
import type { LibraryActions, ListContent, OpenLibrary } from './library-model';
import { listKey } from './list-key';
import { hashOf } from './place';
import type { Place } from './place';
import { extendedTo, nothing, toggled, wholeOrNothing, within } from './selection';
import { usePurge } from './use-purge';
import { useWide } from './use-wide';
import styles from './ListView.module.css';
import { SearchField } from '../SearchField';
import { useWords } from '../locale-context';
import type { Announce } from '../use-toast';
import { QueryHelp } from './QueryHelp';

/** The row that one went away from, by the list's address and the entry's id. */
export interface LeftRow {
  readonly list: string;
  readonly id: string;
}

interface Props {
  readonly state: OpenLibrary;
  readonly place: Extract<Place, { kind: 'list' }>;
  /** Null while the list is being read for the first time. */
  readonly content: ListContent | null;
  readonly actions: LibraryActions;
  readonly announce: Announce;
  /** Of the list that was open last: a row that one comes back to has the focus again. */
  readonly leftRow: RefObject<LeftRow | null>;
}

const none: readonly string[] = [];

/** One of the library's lists: the search over it, what can be done with what is selected, and the entries. */
export function ListView({ state, place, content, actions, announce, leftRow }: Props) {
  const { t } = useWords();
  const whole = useRef<HTMLDivElement>(null);
  const wide = useWide();
  const [current, setCurrent] = useState(0);
  const [chosen, setChosen] = useState(nothing);
  const ids = content?.ids ?? none;
  const { view, query } = place;
  const selection = useMemo(() => within(chosen, ids), [chosen, ids]);
  const select = useCallback((id: string, range: boolean) => setChosen((now) => (range ? extendedTo(now, ids, id) : toggled(now, id))), [ids]);
  const purging = usePurge(actions, view === 'trash' ? ids : []);
  const list = hashOf(place);
  const row = useRef<LeftRow | null>(null);
  const id = ids[Math.min(current, ids.length - 1)];
  row.current = id === undefined ? null : { list, id };
  useEffect(() => () => void (leftRow.current = row.current), [leftRow]);
  const returning = useRef(leftRow.current?.list === list ? leftRow.current.id : null);
  useEffect(() => {
    // Another list, or another answer, begins at its first row.
    const index = content === null || returning.current === null ? -1 : ids.indexOf(returning.current);
    setCurrent(Math.max(0, index));
    if (content) returning.current = null;
    // The page scrolls back by itself.
    if (index >= 0) requestAnimationFrame(() => focusRow({ preventScroll: true }));
  }, [view, content?.query, content?.order]);
  useEffect(() => setChosen(nothing), [view]);

  const search = (next: string) => actions.go({ ...place, query: next, order: next === '' ? null : place.order }, true);
  const focusRow = (how?: FocusOptions) => whole.current?.querySelector<HTMLElement>('[data-main][tabindex="0"]')?.focus(how);
  const name = t(`library.view.${view}`);
  const selected = { view, ids: [...selection.ids] };
  const clear = () => setChosen(nothing);
  const run = (work: () => ReturnType<LibraryActions['remove']>, done: Parameters<Announce>[1], undo = true) => {
    void announce(work, done, undo);
    clear();
  };
  const quoteWork = useMemo<QuoteWork>(
    () => ({ onCopy: (id, style) => void announce(() => actions.copyQuotes([id], style), 'done.copied'), forms: (id) => actions.carryListed(id) }),
    [actions, announce],
  );
  const remove = (asked: readonly string[]) => {
    if (asked.length === 0 || view === 'quotes' || view === 'people') return;
    if (view === 'trash') return purging.ask(asked);
    run(() => actions.remove({ view, ids: asked }), view === 'tags' ? 'done.untagged' : 'done.trashed');
  };
  const restore = (asked: readonly string[]) => run(() => actions.restore({ view, ids: asked }), 'done.restored');
  /** The focus goes back into the list, or to the search where the list is empty. */
  const answered = () => requestAnimationFrame(() => (whole.current?.querySelector<HTMLElement>('[data-main][tabindex="0"]') ?? whole.current?.querySelector('input'))?.focus());
  const onKey = (event: KeyboardEvent) => {
    const id = ids[current];
    const wanted = listKey(event);
    if (!wanted || id === undefined || (wanted === 'restore' && view !== 'trash')) return;
    event.preventDefault();
    const meant = selection.ids.size > 0 ? selected.ids : [id];
    if (wanted === 'toggle') setChosen((now) => toggled(now, id));
    else if (wanted === 'all') setChosen((now) => wholeOrNothing(now, ids));
    else if (wanted === 'clear') clear();
    else if (wanted === 'restore') restore(meant);
    else remove(meant);
  };

  return (
    <div class={styles.view} ref={whole}>
      <div class={styles.bar}>
        <div class={styles.search}>
          <SearchField
            query={query}
            label={t('library.search', { list: name })}
            onQuery={search}
            onDown={() => focusRow()}
            onEnter={() => {
              const first = whole.current?.querySelector<HTMLAnchorElement>('[aria-rowindex="1"] a[data-main]');
              first?.click();
            }}
          />
          <QueryHelp
            onBegin={(words) => {
              search(query.trim() === '' ? words : `${query.trim()} ${words}`);
              whole.current?.querySelector('input')?.focus();
            }}
          />
        </div>
        <ListBar
          state={state}
          place={place}
          content={content}
          selection={selection}
          onSelection={setChosen}
          onOrder={(order) => actions.go({ ...place, order }, true)}
          onTag={(tag, add) => run(() => (add ? actions.addTag(selected, tag) : actions.removeTag(selected, tag)), add ? 'done.tagged' : 'done.untagged')}
          onExport={() => run(() => actions.exportSelected(selected), null, false)}
          onRemove={() => remove(selected.ids)}
          onRestore={() => restore(selected.ids)}
          purging={purging}
          onAnswered={(purge) => {
            if (purge) run(purging.purge, 'done.purged', false);
            else purging.keep();
            answered();
          }}
          onMerge={() => run(() => actions.mergePeople(selected.ids), 'done.merged')}
          onRename={(to) => run(() => actions.renameTags(selected.ids, to), 'done.renamed')}
          onCopy={(style) => run(() => actions.copyQuotes(ids.filter((id) => selection.ids.has(id)), style), 'done.copied', false)}
        />
      </div>
      {content && ids.length === 0 && state.counts && <EmptyView content={content} indexing={state.indexing !== null} />}
      {content && ids.length > 0 && (
        <HitsContext.Provider value={state.hits}>
          <QuoteWorkContext.Provider value={quoteWork}>
            <VirtualGrid
              key={view}
              label={name}
              ids={ids}
              rowHeight={rowHeights[view][wide ? 'wide' : 'narrow']}
              selected={selection.ids}
              current={Math.min(current, ids.length - 1)}
              onCurrent={(index, extend) => {
                const [from, to] = [ids[current], ids[index]];
                if (extend && from !== undefined && to !== undefined) {
                  setChosen((now) => extendedTo(now.ids.size === 0 ? toggled(now, from) : now, ids, to));
                }
                setCurrent(index);
              }}
              onNeed={actions.need}
              onKey={onKey}
            >
              {({ id, tabIndex }) => (
                <SteadyRow id={id} entry={content.entries.get(id)} tabIndex={tabIndex} selected={selection.ids.has(id)} onSelect={select} />
              )}
            </VirtualGrid>
          </QuoteWorkContext.Provider>
        </HitsContext.Provider>
      )}
    </div>
  );
}

