import type { NewHighlight } from './popup-model';
import type { Span } from '../utils/text/span';

/** What can be done with a fact, a participant or a quote. */
export interface ItemActions {
  readonly jump: (spans: readonly Span[]) => void;
  readonly copy: (text: string) => void;
  /** Null where nothing can be saved. */
  readonly highlight: ((item: NewHighlight) => void) | null;
  /** Whether these very words are highlighted already. */
  readonly isHighlighted: (text: string) => boolean;
}
