import { useEffect } from 'preact/hooks';
import { hashOf } from '../../components/library/place';
import type { Place } from '../../components/library/place';
import { keepPanelPlace } from '../../utils/browser/panel-memory';
import { reportError } from '../../utils/browser/report';

/** Whether the library stands in the panel's frame, as its narrow form. */
export const inPanel = window.parent !== window;

/** What the narrow form does for itself that a tab does for the wide one: it is found again where it was left, and Alt+Left goes back. */
export function usePanel(place: Place, back: Place | null, goBack: (otherwise: Place) => void): void {
  useEffect(() => {
    if (inPanel) keepPanelPlace(hashOf(place)).catch(reportError);
  }, [place]);
  useEffect(() => {
    if (!inPanel || !back) return undefined;
    const take = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
      // In a field of a Mac it goes back by a word.
      const written = target instanceof Element && target.matches('input, textarea, select');
      if (key !== 'ArrowLeft' || !altKey || ctrlKey || metaKey || shiftKey || written) return;
      // The browser would take the tab in front back.
      event.preventDefault();
      goBack(back);
    };
    document.addEventListener('keydown', take);
    return () => document.removeEventListener('keydown', take);
  }, [back, goBack]);
}
