/**
 * The index that a key goes to from row `current` of `count`: the arrows, Page Up and Down (by `page` rows), Home and End.
 * Null for a key that is none of these, or is held with one that gives it another meaning.
 */
export function nextRow(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>, current: number, count: number, page: number): number | null {
  if (event.ctrlKey || event.altKey || event.metaKey || count === 0) return null;
  const wanted = { ArrowDown: current + 1, ArrowUp: current - 1, PageDown: current + page, PageUp: current - page, Home: 0, End: count - 1 }[event.key];
  return wanted === undefined ? null : Math.min(count - 1, Math.max(0, wanted));
}
