import { useCallback, useState } from 'preact/hooks';
import type { ActionFailure, ActionResult } from './popup-model';
import type { MessageKey } from '../utils/locale/index';

export type DoneKey = Extract<MessageKey, `done.${string}`>;

/** What was done or could not be done, said once. */
export interface ToastMessage {
  /** Grows with each message, so that the same words twice are two messages. */
  readonly number: number;
  readonly message: DoneKey | `failure.${ActionFailure}`;
  /** What its Undo button takes back; null where it has none. */
  readonly undo: Undoable | null;
}

/** The last change to a highlight, or the last correction of the analysis. */
export type Undoable = 'highlight' | 'correction';

export interface Announce {
  /** Runs an action; on success says `done` (null: nothing), with an Undo button if `undo`; on failure says why. */
  (action: () => Promise<ActionResult>, done: DoneKey | null, undo?: boolean | Undoable): Promise<void>;
}

/** One message at a time, the newest. */
export function useToast() {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const announce = useCallback<Announce>(async (action, done, undo = false) => {
    const result = await action().catch((): ActionResult => 'unexpected');
    const message = result === 'done' ? done : (`failure.${result}` as const);
    if (message) setToast((last) => ({ number: (last?.number ?? 0) + 1, message, undo: undo !== false && result === 'done' ? (undo === 'correction' ? undo : 'highlight') : null }));
  }, []);
  const dismiss = useCallback(() => setToast(null), []);
  return { toast, announce, dismiss };
}
