import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { translator } from '../utils/locale/index';
import type { Locale, T } from '../utils/locale/index';

export interface Words {
  readonly locale: Locale;
  readonly t: T;
}

export const WordsContext = createContext<Words>({ locale: 'en', t: translator('en') });

/** The language of the interface and its texts. */
export function useWords(): Words {
  return useContext(WordsContext);
}
