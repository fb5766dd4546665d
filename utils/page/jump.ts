/** Brings a range into the middle of the view, through every scrolled box around it. */
export function scrollToRange(range: Range): void {
  const start = range.startContainer;
  const element = start.nodeType === 1 ? (start as Element) : start.parentElement;
  if (!element) return;
  for (let details = element.closest('details:not([open])'); details; details = details.parentElement?.closest('details:not([open])') ?? null) {
    (details as HTMLDetailsElement).open = true;
  }
  const view = element.ownerDocument.defaultView;
  const calm = view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false;
  const box = range.getBoundingClientRect();
  // A long block's middle can be far from the words in it, so the words' own box decides where it has one.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (!view || box.height === 0) return;
  const now = range.getBoundingClientRect();
  const distance = now.top + Math.min(now.height, view.innerHeight) / 2 - view.innerHeight / 2;
  if (Math.abs(distance) > 1) view.scrollBy({ top: distance, behavior: calm ? 'instant' : 'auto' });
}
