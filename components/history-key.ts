/** What a key press asks of the history: Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo (Command on a Mac). In a text field the keys are the field's own. */
export function historyKey({ code, ctrlKey, metaKey, shiftKey, altKey, target }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (target instanceof Element && target.matches('input, textarea, select')) return null;
  // By place, so that the keys work in a Cyrillic layout too.
  if (code === 'KeyZ') return shiftKey ? 'redo' : 'undo';
  return code === 'KeyY' ? 'redo' : null;
}
