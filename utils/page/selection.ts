/** How long a selection must rest before it counts as made: a drag or a run of Shift+arrows goes on for longer. */
const settleAfter = 180;
/** A finger drags the browser's own handles, of which a page hears nothing but that the selection changes, in steps. */
const touchSettleAfter = 500;

/**
 * Calls back with the range each time a selection has settled, and with null when there is none any more. While a mouse
 * button or finger is down nothing has settled. `touch` says that a finger made it; then null also comes as soon as the
 * selection changes, so that nothing stands in a handle's way. Ends with the signal.
 */
export function watchSelection(document: Document, onSettled: (range: Range | null, touch: boolean) => void, signal: AbortSignal): void {
  let pressed = false;
  let touch = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!pressed) onSettled(selectedRange(document), touch);
    }, touch ? touchSettleAfter : settleAfter);
  };
  const release = () => {
    pressed = false;
    settle();
  };
  const options = { signal, capture: true, passive: true } as const;
  const press = ({ pointerType }: PointerEvent) => {
    pressed = true;
    touch = pointerType === 'touch';
  };
  document.addEventListener('pointerdown', press, options);
  document.addEventListener('pointerup', release, options);
  document.addEventListener('pointercancel', release, options);
  document.addEventListener(
    'selectionchange',
    () => {
      if (touch) onSettled(null, touch);
      settle();
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** The range selected in a document with words in it, without the white space at its ends; null when there is none, or when it is in a form field. */
export function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  // The text of a field is the person's own, not the article's.
  const focused = document.activeElement;
  if (focused?.matches('input, textarea, select')) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const editable = range.commonAncestorContainer.parentElement?.closest('[contenteditable=""], [contenteditable=true]');
  return !editable && range.toString().trim() !== '' ? range : null;
}
