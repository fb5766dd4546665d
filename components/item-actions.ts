import type { NewHighlight } from './popup-model';
import type { Quote } from '../utils/analysis/analysis';
import type { Decision } from '../utils/database/rule';
import type { CarriedQuote } from '../utils/export/carried-quote';
import type { Span } from '../utils/text/span';

/** The ways by which a quote leaves with its source. */
export interface QuoteCarrier {
  /** To the clipboard. */
  readonly copy: (quote: Quote) => void;
  /** For a drag; null while what writes it is still loading, which the first call begins. */
  readonly forms: (quote: Quote) => CarriedQuote | null;
}

/** What can be done with a fact, a participant or a quote. */
export interface ItemActions {
  readonly jump: (spans: readonly Span[]) => void;
  readonly copy: (text: string) => void;
  /** Takes a quote away together with its source; null where there is no source to name. */
  readonly carry: QuoteCarrier | null;
  /** Null where nothing can be saved. */
  readonly highlight: ((item: NewHighlight) => void) | null;
  /** Whether these very words are highlighted already. */
  readonly isHighlighted: (text: string) => boolean;
  /** Remembers that the program was wrong, for this article or for all; null where nothing can be saved. */
  readonly correct: ((decision: Decision, everywhere: boolean) => void) | null;
  /** Whether a quote or participant (by id) is shown as the person corrected it. */
  readonly isCorrected: (id: string) => boolean;
}
