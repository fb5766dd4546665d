import type { HighlightColour } from '../database/records';
import { toolbar as en } from './en';
import { toolbar as uk } from './uk';

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

const words: Readonly<Record<string, ToolbarWords>> = { en, uk };

/** The bar's words in a language of the interface; English for one that has none. */
export function toolbarWords(locale: string): ToolbarWords {
  const code = locale.split('-')[0] ?? '';
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? en;
}
