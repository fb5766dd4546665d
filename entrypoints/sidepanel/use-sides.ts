import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PanelSide } from '../../components/PanelSides';
import { keptPanelPlace } from '../../utils/browser/panel-memory';
import { reportError } from '../../utils/browser/report';

/** Turns the panel to a side; the library to a place in it, by the fragment of its address, or as it was left without one. */
export type Show = (side: PanelSide, hash?: `#${string}`) => void;

const at = (hash: string) => ({ address: `library.html${hash}` });

/** Which side the panel shows, the page first; and where the library is to be, once it was asked for. */
export function useSides() {
  const [side, setSide] = useState<PanelSide>('page');
  const [library, setLibrary] = useState<{ readonly address: string } | null>(null);
  const wanted = side === 'library';
  useEffect(() => {
    if (!wanted || library) return;
    keptPanelPlace()
      .catch(reportError)
      .then((hash) => setLibrary((now) => now ?? at(hash ?? '')), reportError);
  }, [wanted, library]);
  const show = useCallback<Show>((next, hash) => {
    setSide(next);
    if (hash) setLibrary(at(hash));
  }, []);
  return { side, library, show };
}
