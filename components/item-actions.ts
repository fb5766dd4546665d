import type { NewHighlight } from './popup-model';
import type { Decision } from '../utils/database/rule';
import type { Span } from '../utils/text/span';

/** What can be done with a fact, a participant or a quote. */
export interface ItemActions {
  readonly jump: (spans: readonly Span[]) => void;
  readonly copy: (text: string) => void;
  /** Null where nothing can be saved. */
  readonly highlight: ((item: NewHighlight) => void) | null;
  /** Whether these very words are highlighted already. */
  readonly isHighlighted: (text: string) => boolean;
  /** Remembers that the program was wrong, for this article or for all; null where nothing can be saved. */
  readonly correct: ((decision: Decision, everywhere: boolean) => void) | null;
  /** Whether a quote or participant (by id) is shown as the person corrected it. */
  readonly isCorrected: (id: string) => boolean;
}
