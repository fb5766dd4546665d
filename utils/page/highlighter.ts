import type { LaterScript } from '../messages';
import type { Backend } from './backend';
import { createPainter } from './paint';
import { lendPort, lentEngine, pagePort } from './port';
import type { PagePort } from './port';
import { watchSelection } from './selection';
import { createSession } from './session';
import { surfaceOf } from './surface';

/**
 * Starts highlighting on a page; null when it has been started already. The engine is asked for with the first highlight
 * to find, the bar with the first words selected or the first highlight clicked. All ends with the signal.
 */
export function startHighlighter(
  document: Document,
  backend: Backend,
  need: (script: LaterScript) => Promise<unknown>,
  signal: AbortSignal,
): PagePort | null {
  const running = pagePort(globalThis);
  if (running && !running.signal.aborted) return null;
  let style: ((range: Range) => void) | undefined;
  const painter = createPainter(document, {
    surfaceOf,
    style: (range) => {
      style ??= lentEngine(globalThis)?.styleRoots(document);
      style?.(range);
    },
  });
  const engine = async () => {
    if (!lentEngine(globalThis)) await need('anchoring');
    const lent = lentEngine(globalThis);
    if (!lent) throw new Error('The anchoring engine did not start');
    return lent;
  };
  const session = createSession(document, { painter, backend, engine, onFirst: () => awaitHover() }, signal);
  const port: PagePort = { session, painter, signal, toolbar: null, stopCursor: null, landmarks: { quotes: [], participants: [] } };
  lendPort(globalThis, port);
  // Reading the store can fail (a blocked database); the popup asks again and says so.
  session.ready.catch(() => undefined);

  const toolbar = async () => {
    if (!port.toolbar) await need('toolbar').catch(() => undefined);
    return port.toolbar;
  };
  /** The bar's script knows what to do with a pointer that hovers; a page without highlights, or only touched, never loads it for that. */
  const awaitHover = () => {
    const hover = ({ pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return;
      document.removeEventListener('pointermove', hover);
      void toolbar();
    };
    document.addEventListener('pointermove', hover, { signal, passive: true });
  };
  watchSelection(
    document,
    (range, touch) => {
      if (range) void toolbar().then((bar) => bar?.offer(range, touch));
      else port.toolbar?.offer(null, touch);
    },
    signal,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (session.anchored.length === 0 || (event.target as Element | null)?.closest?.('a, button, input, konspekt-ui')) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const ids = painter.idsAt(event.clientX, event.clientY);
      if (ids.length > 0) void toolbar().then((bar) => bar?.open(ids, event.clientX, event.clientY));
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => {
    if (pagePort(globalThis) === port) lendPort(globalThis, null);
  });
  return port;
}
