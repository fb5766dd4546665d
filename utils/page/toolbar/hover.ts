import type { PagePort } from '../port';
import type { ToolbarHost } from './host';

/** How long the pointer must rest on a highlight before its note is shown, ms: longer than a hand needs to cross it. */
const noteAfter = 450;
/** How often a moving pointer is looked up, ms. */
const lookEvery = 80;
/** How long a note stays after the pointer has left the words, ms: enough to reach the note itself. */
const stay = 250;

/** Marks the highlights under a mouse or pen, and shows their notes where it rests. A finger does not hover. Ends with the port's signal. */
export function watchHover(document: Document, { session, painter, signal }: PagePort, view: ToolbarHost): void {
  let under = '';
  let [x, y] = [0, 0];
  let looking: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const hideNote = () => {
    clearTimeout(waiting);
    waiting = undefined;
    view.hideTip();
  };
  const leave = () => {
    clearTimeout(looking);
    looking = undefined;
    if (under !== '') painter.hover([]);
    under = '';
    hideNote();
  };
  const notesOf = (ids: readonly string[]) =>
    session.anchored.flatMap(({ highlight: { id, note, tags } }) => {
      const words = [note.trim(), tags.map((tag) => `#${tag}`).join(' ')].filter((text) => text !== '').join('\n');
      return ids.includes(id) && words !== '' ? [words] : [];
    });
  const look = () => {
    looking = undefined;
    const ids = painter.idsAt(x, y);
    const found = ids.join();
    if (found === under) return;
    under = found;
    painter.hover(ids);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const notes = notesOf(ids);
      if (notes.length > 0 && view.panel.hidden) view.showTip(notes.join('\n\n'), new DOMRect(x, y - 10, 1, 22));
      else view.hideTip();
    }, ids.length > 0 ? noteAfter : stay);
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons > 0) return;
      if (session.anchored.length === 0) return leave();
      // Over the note or the bar nothing changes: a note can be read with the pointer on it, and its text selected.
      if (view.owns(event)) return clearTimeout(waiting);
      [x, y] = [event.clientX, event.clientY];
      looking ??= setTimeout(look, lookEvery);
    },
    { signal, passive: true },
  );
  document.documentElement.addEventListener('pointerleave', leave, { signal, passive: true });
  for (const type of ['pointerdown', 'scroll']) document.addEventListener(type, (event) => view.owns(event) || leave(), { signal, capture: true, passive: true });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hideNote(), { signal, capture: true, passive: true });
  signal.addEventListener('abort', leave);
}
