import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hashOf, placeOf } from '../../components/library/place';
import type { Place } from '../../components/library/place';

/** Where the library is, as the page's address tells; links and the browser's own buttons move it too. */
export function usePlace() {
  const [place, setPlace] = useState<Place>(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((next: Place, replace = false) => {
    if (replace) history.replaceState(null, '', hashOf(next));
    else history.pushState(null, '', hashOf(next));
    setPlace(next);
  }, []);
  return { place, go };
}

/** A list that one comes back to stands where it was left; anything else begins at its top. `ready` when there is something to scroll. */
export function useScrollMemory(place: Place, ready: boolean): void {
  const left = useRef(new Map<string, number>());
  const hash = hashOf(place.kind === 'list' ? { ...place, query: '' } : place);
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const keep = () => left.current.set(hash, window.scrollY);
    document.addEventListener('scroll', keep, { passive: true });
    return () => document.removeEventListener('scroll', keep);
  }, [hash]);
  useLayoutEffect(() => {
    if (ready) window.scrollTo(0, place.kind === 'list' ? (left.current.get(hash) ?? 0) : 0);
  }, [hash, ready]);
}
