import type { PopupActions } from './popup-model';
import type { Announce } from './use-toast';
import type { HighlightColour } from '../utils/database/records';

/** What can be done with a highlight, by its id. */
export interface HighlightActions {
  readonly jump: (id: string) => void;
  readonly copy: (text: string) => void;
  readonly setNote: (id: string, note: string, aloud: boolean) => void;
  readonly setColour: (id: string, colour: HighlightColour) => void;
  readonly remove: (id: string) => void;
  readonly confirm: (id: string) => void;
  readonly reject: (id: string) => void;
  /** Null where there is no page to attach to. */
  readonly attach: ((id: string) => void) | null;
  readonly keepAsNote: (id: string, asNote: boolean) => void;
  readonly lookAgain: () => void;
}

/** What the rows of the open page's highlights do, each with what is said when it is done. */
export function highlightActions(actions: PopupActions, announce: Announce): HighlightActions {
  return {
    jump: (id) => void announce(() => actions.jumpTo({ kind: 'highlight', id }), null),
    copy: (text) => void announce(() => actions.copy(text), 'done.copied'),
    setNote: (id, note, aloud) => void announce(() => actions.setNote(id, note), aloud ? 'done.saved' : null),
    setColour: (id, colour) => void announce(() => actions.setColour(id, colour), 'done.saved'),
    remove: (id) => void announce(() => actions.removeHighlight(id), 'done.removed', true),
    confirm: (id) => void announce(() => actions.confirmChanged(id), 'done.saved', true),
    reject: (id) => void announce(() => actions.rejectChanged(id), 'done.saved', true),
    attach: (id) => void announce(() => actions.attachToSelection(id), 'done.attached', true),
    keepAsNote: (id, asNote) => void announce(() => actions.keepAsNote(id, asNote), 'done.saved', true),
    lookAgain: () => void announce(() => actions.lookAgain(), 'done.looked'),
  };
}
