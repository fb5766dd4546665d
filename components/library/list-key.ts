/**
 * What a key asks of a list: Space selects the row, Ctrl+A all of them, Delete removes, Escape lets go of the selection.
 * Null for any other key, and for the space bar on a button or a box, which is theirs.
 */
export function listKey({ key, code, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): 'toggle' | 'all' | 'remove' | 'clear' | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return code === 'KeyA' && !shiftKey ? 'all' : null;
  if (key === ' ') return target instanceof Element && target.matches('a') ? 'toggle' : null;
  if (key === 'Delete') return 'remove';
  return key === 'Escape' ? 'clear' : null;
}
