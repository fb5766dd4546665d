import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../utils/library/library';

/** How often to ask how far it is, ms. */
const askAgain = 1000;

/** How far the library's articles are analysed anew, 0 to 1; null while they are not. Asked with every change, of which its beginning is one. */
export function useRenewing(library: Library | null, change: number): number | null {
  const [part, setPart] = useState<number | null>(null);
  useEffect(() => {
    if (!library) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const show = (now: number | null) => {
      if (!current) return;
      setPart(now);
      if (now !== null) waiting = setTimeout(ask, askAgain);
    };
    const ask = () => void library.renewing().then(show, () => undefined);
    ask();
    return () => {
      current = false;
      clearTimeout(waiting);
    };
  }, [library, change]);
  return part;
}
