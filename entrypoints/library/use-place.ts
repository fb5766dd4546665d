import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hashOf, placeOf } from '../../components/library/place';
import type { Place } from '../../components/library/place';

/** What a step of the browser's history keeps: the address one came from inside the library, or null. */
type Came = { readonly from: string | null } | null;

const came = () => (history.state as Came)?.from ?? null;

/** Where the library is, as the page's address tells; links and the browser's own buttons move it too. */
export function usePlace() {
  const [place, setPlace] = useState<Place>(() => placeOf(location.hash));
  /** Null when the library was opened here. */
  const [from, setFrom] = useState(came);
  const here = useRef(location.hash);
  const arrive = useCallback((next: Place) => {
    here.current = location.hash;
    setFrom(came());
    setPlace(next);
  }, []);
  useEffect(() => {
    const follow = () => {
      // A step without a state of ours is a link that was followed; one to where it stands leads nowhere.
      if (history.state === null) history.replaceState({ from: here.current === location.hash ? null : here.current } satisfies Came, '');
      arrive(placeOf(location.hash));
    };
    if (history.state === null) history.replaceState({ from: null } satisfies Came, '');
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [arrive]);
  const go = useCallback(
    (next: Place, replace = false) => {
      if (replace) history.replaceState({ from: came() } satisfies Came, '', hashOf(next));
      else history.pushState({ from: here.current } satisfies Came, '', hashOf(next));
      arrive(next);
    },
    [arrive],
  );
  const goBack = useCallback((otherwise: Place) => (came() === null ? go(otherwise) : history.back()), [go]);
  return { place, back: from === null ? null : placeOf(from), go, goBack };
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
