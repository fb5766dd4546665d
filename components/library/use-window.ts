import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Rows drawn beyond what is seen, on either side: enough for a turn of the wheel. */
const beyond = 8;

/** A run of rows: `from` inclusive, `to` exclusive. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** Size of the root's letters in CSS pixels; row heights are given in it, so that they grow with the person's own size. */
function remSize(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/**
 * The rows of a list that are in or near the viewport, whatever scrolls it. All rows have one height, in rem, so a hundred
 * thousand of them need no measuring.
 */
export function useRowWindow(list: RefObject<HTMLElement>, count: number, rowHeight: number): RowWindow {
  const [range, setRange] = useState<RowWindow>({ from: 0, to: 20 });
  useLayoutEffect(() => {
    let frame = 0;
    const measure = () => {
      frame = 0;
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const row = rowHeight * remSize();
      const from = Math.max(0, Math.floor(-top / row) - beyond);
      const to = Math.ceil((window.innerHeight - top) / row) + beyond;
      setRange((now) => (now.from === from && now.to === to ? now : { from, to }));
    };
    const later = () => {
      frame ||= requestAnimationFrame(measure);
    };
    measure();
    document.addEventListener('scroll', later, { capture: true, passive: true });
    window.addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', later, { capture: true });
      window.removeEventListener('resize', later);
    };
  }, [list, rowHeight, count]);
  return { from: Math.min(range.from, count), to: Math.min(range.to, count) };
}
