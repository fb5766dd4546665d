/**
 * What a key asks of a list: Space selects the row, Ctrl+A all of them, Delete removes, R brings back,
 * Escape lets go of the selection. Null for any other key, and for the space bar on a button or a box, which is theirs.
 */
export function listKey({ key, code, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): 'toggle' | 'all' | 'remove' | 'restore' | 'clear' | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return code === 'KeyA' && !shiftKey ? 'all' : null;
  if (key === ' ') return target instanceof Element && target.matches('a') ? 'toggle' : null;
  if (key === 'Delete') return 'remove';
  // By its letter, or by its place where the letters are others.
  if (/^[a-z]$/i.test(key) ? key.toLowerCase() === 'r' : code === 'KeyR') return 'restore';
  return key === 'Escape' ? 'clear' : null;
}
