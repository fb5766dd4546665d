import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { nextRow } from './next-row';
import { useRowWindow } from './use-window';
import styles from './VirtualGrid.module.css';

/** What a row is drawn from. */
export interface RowPlace {
  readonly id: string;
  readonly index: number;
  /** 0 for the one row that Tab goes to. */
  readonly tabIndex: 0 | -1;
}

interface Props {
  readonly label: string;
  readonly ids: readonly string[];
  /** Height of every row, in rem. */
  readonly rowHeight: number;
  /** Null where nothing can be selected. */
  readonly selected: ReadonlySet<string> | null;
  /** Index of the row that has or had the focus. */
  readonly current: number;
  /** The focus goes to another row; `extend` when Shift is held. */
  readonly onCurrent: (index: number, extend: boolean) => void;
  /** The rows `from` to before `to` are about to be seen. */
  readonly onNeed: (from: number, to: number) => void;
  /** A key that does not move, pressed in the current row. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** Cells of the row; what Enter opens carries `data-main`. */
  readonly children: (place: RowPlace) => ComponentChildren;
}

/**
 * A list of any length of which only what is seen is drawn, by the ARIA grid pattern: one tab stop, arrows between rows and
 * within a row. The row with the focus stays drawn when it is scrolled out of sight, so that the focus is not lost.
 */
export function VirtualGrid({ label, ids, rowHeight, selected, current, onCurrent, onNeed, onKey, children }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const { from, to } = useRowWindow(grid, ids.length, rowHeight);
  /** A move by key, to be followed by the focus once the row is drawn. */
  const moved = useRef(false);

  /** Whether the focus is in the list, or was when its row went. */
  const inside = useRef(false);

  useEffect(() => onNeed(from, to), [from, to, ids]);
  useLayoutEffect(() => {
    // A row that was deleted takes the focus with it, and so does one that was waiting for its entry; what stands there now gets it.
    if (inside.current && document.activeElement === document.body) rowAt(grid.current, current)?.querySelector<HTMLElement>('[data-main]')?.focus();
  });
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    rowAt(grid.current, current)?.querySelector<HTMLElement>('[data-main]')?.focus();
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = nextRow(event, current, ids.length, Math.max(1, Math.floor(window.innerHeight / (rowHeight * 16)) - 2));
    if (target !== null) {
      event.preventDefault();
      if (target === current) return;
      moved.current = true;
      onCurrent(target, event.shiftKey);
    } else if (!moveWithin(event, rowAt(grid.current, current))) onKey(event);
  };

  const shown = Array.from({ length: to - from }, (_, index) => from + index);
  if (current < ids.length && (current < from || current >= to)) shown.push(current);
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      aria-rowcount={ids.length}
      aria-colcount={2}
      aria-multiselectable={selected ? true : undefined}
      class={styles.grid}
      style={{ blockSize: `${ids.length * rowHeight}rem` }}
      onKeyDown={onKeyDown}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget) inside.current = false;
      }}
      onFocusIn={({ target }) => {
        inside.current = true;
        const row = target instanceof Element ? target.closest('[role=row]') : null;
        const index = Number(row?.getAttribute('aria-rowindex')) - 1;
        if (row && index !== current) onCurrent(index, false);
      }}
    >
      <div role="presentation" class={styles.block} style={{ insetBlockStart: `${from * rowHeight}rem` }}>
        {shown.map((index) => {
          const id = ids[index] ?? '';
          return (
            <div
              key={id}
              role="row"
              aria-rowindex={index + 1}
              aria-selected={selected ? selected.has(id) : undefined}
              class={styles.row}
              style={{ insetBlockStart: `${(index - from) * rowHeight}rem`, blockSize: `${rowHeight}rem` }}
            >
              {children({ id, index, tabIndex: index === current ? 0 : -1 })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function rowAt(grid: HTMLElement | null, index: number): HTMLElement | null {
  return grid?.querySelector(`[aria-rowindex="${index + 1}"]`) ?? null;
}

/** Left and right go along what can be pressed in the row. Says whether the key was one of them. */
function moveWithin(event: KeyboardEvent, row: HTMLElement | null): boolean {
  if (!row || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
  const stops = [...row.querySelectorAll<HTMLElement>('a, input, button')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at < 0) return false;
  event.preventDefault();
  stops[at + (event.key === 'ArrowLeft' ? -1 : 1)]?.focus();
  return true;
}
