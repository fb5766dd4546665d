import { cursor as en } from './en';
import type { CursorWords } from './page-words';
import { cursor as uk } from './uk';

const words: Readonly<Record<string, CursorWords>> = { en, uk };

/** The sentence cursor's words in a language of the interface; English for one that has none. */
export function cursorWords(locale: string): CursorWords {
  const code = locale.split('-')[0] ?? '';
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? en;
}
