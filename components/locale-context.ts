import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import { loadTranslator } from '../utils/locale/index';
import type { Locale, T } from '../utils/locale/index';

/** A language of the interface and its texts. */
export interface Words {
  readonly locale: Locale;
  readonly t: T;
}

export const WordsContext = createContext<Words | null>(null);

/** The texts for a component; throws outside of a `WordsContext`, where nothing could be said. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No texts: render the component inside a WordsContext.');
  return words;
}

/** The texts of `locale`: null until the first language is there, and the language before until the next one is. */
export function useLoadedWords(locale: Locale): Words | null {
  const [words, setWords] = useState<Words | null>(null);
  useLayoutEffect(() => {
    let current = true;
    loadTranslator(locale).then(
      (t) => current && setWords({ locale, t }),
      // The file is gone because the program was replaced meanwhile: what is shown stays readable.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [locale]);
  return words;
}
