import { isWithin, allowedMistakes } from './edit-distance';
import { soundOf } from './sound';
import { isCyrillic, stemsOf, sureStemsOf } from './stems';

/** Whether a word that was found may be meant by one that was typed. */
export type WordTest = (found: string) => boolean;

/** Tells words that may be forms, spellings or, with `prefix`, continuations of a typed one. What takes time is done once for all of them. */
export function sameWordAs(typed: string, prefix: boolean): WordTest {
  const stems = stemsOf(typed);
  const own = new Set(stems.map(({ stem }) => stem));
  const cyrillic = isCyrillic(typed);
  let sounds: readonly string[] | null = null;
  return (found) => {
    if (typed === found || (prefix && found.startsWith(typed))) return true;
    if (isCyrillic(found) === cyrillic) {
      // Forms of a word begin alike, whatever happens to its vowels.
      return found[0] === typed[0] && sureStemsOf(found).some((stem) => own.has(stem));
    }
    if (typed.length < 3 || found.length < 3) return false;
    sounds ??= stems.filter(({ sure }) => sure).map(({ stem }) => soundOf(stem));
    return sureStemsOf(found).some((stem) => sounds!.some((sound) => isSameSound(sound, soundOf(stem), prefix)));
  };
}

function isSameSound(typed: string, found: string, prefix: boolean): boolean {
  return typed.length > 1 && (typed === found || (prefix && typed.length > 2 && found.startsWith(typed)));
}

/** Tells words that a typed one may be a slip for. */
export function slipFor(typed: string): WordTest {
  const most = allowedMistakes(typed.length);
  if (most === 0) return () => false;
  const stems = sureStemsOf(typed);
  return (found) => sureStemsOf(found).some((other) => stems.some((stem) => isWithin(stem, other, most)));
}
