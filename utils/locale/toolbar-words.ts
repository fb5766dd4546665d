import { toolbar as en } from './en';
import type { ToolbarWords } from './page-words';
import { toolbar as uk } from './uk';

const words: Readonly<Record<string, ToolbarWords>> = { en, uk };

/** The bar's words in a language of the interface; English for one that has none. */
export function toolbarWords(locale: string): ToolbarWords {
  const code = locale.split('-')[0] ?? '';
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? en;
}
