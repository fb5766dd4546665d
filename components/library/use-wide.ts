import { useEffect, useState } from 'preact/hooks';

/** The same border as in the style sheets: from here on the lists stand beside the page and a row's remarks on one line. */
const wide = '(min-width: 60rem)';

/** Whether the page is wide. */
export function useWide(): boolean {
  const [is, setIs] = useState(() => window.matchMedia?.(wide).matches ?? true);
  useEffect(() => {
    const query = window.matchMedia?.(wide);
    const look = () => setIs(query?.matches ?? true);
    look();
    query?.addEventListener('change', look);
    return () => query?.removeEventListener('change', look);
  }, []);
  return is;
}
