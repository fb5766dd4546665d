import type { HighlightColour } from '../database/records';

/** The words of the bar on the page: a catalog of its own, because page scripts carry only what they show. */
export interface ToolbarWords {
  readonly bar: string;
  readonly colours: Readonly<Record<HighlightColour, string>>;
  readonly note: string;
  readonly notePlaceholder: string;
  readonly tags: string;
  readonly tagsPlaceholder: string;
  readonly save: string;
  readonly remove: string;
  readonly undo: string;
  readonly saved: string;
  readonly removed: string;
  readonly restored: string;
  readonly nothingLeft: string;
  readonly several: string;
  readonly privateWindow: string;
  readonly faults: Readonly<Record<'storage' | 'full' | 'gone' | 'unexpected', string>>;
}

/** The keys to tell of, by what they do. */
type KeyNames = Readonly<
  Record<'next' | 'previous' | 'highlight' | 'note' | 'nextQuote' | 'nextParticipant' | 'undo' | 'redo' | 'keys' | 'stop', string>
>;

/** What the sentence cursor says. */
export interface CursorWords {
  readonly started: (keys: KeyNames) => string;
  readonly stopped: string;
  readonly keys: (keys: KeyNames) => string;
  readonly highlighted: string;
  readonly done: string;
  readonly noSentences: string;
  readonly noQuotes: string;
  readonly noParticipants: string;
}
