import { useState } from 'preact/hooks';
import type { LibraryActions } from './library-model';
import type { ActionResult } from '../popup-model';

/** What is about to be deleted for good: things by their ids, or all that was in the trash at a moment (ISO 8601 UTC). */
type Asked = { readonly ids: readonly string[]; readonly before: null } | { readonly ids: readonly string[]; readonly before: string };

/** The question before things are deleted for good. `ids` are what the trash lists now: what was brought back meanwhile is not asked about. */
export function usePurge(actions: Pick<LibraryActions, 'purge' | 'emptyTrash'>, ids: readonly string[]) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const there = new Set(ids);
  const left = asked?.ids.filter((id) => there.has(id)) ?? [];
  return {
    /** How many are asked about; 0 while nothing is. */
    count: left.length,
    ask: (picked: readonly string[]) => setAsked({ ids: picked, before: null }),
    askAll: () => setAsked({ ids, before: new Date().toISOString() }),
    keep: () => setAsked(null),
    /** The answer is yes. */
    purge: (): Promise<ActionResult> => {
      setAsked(null);
      return asked?.before ? actions.emptyTrash(asked.before) : actions.purge({ view: 'trash', ids: left });
    },
  };
}
