import { cursor as en } from './en';
import { cursor as uk } from './uk';

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

const words: Readonly<Record<string, CursorWords>> = { en, uk };

/** The sentence cursor's words in a language of the interface; English for one that has none. */
export function cursorWords(locale: string): CursorWords {
  const code = locale.split('-')[0] ?? '';
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? en;
}
