import type { Folder } from './fold';
import type { AnchorHint, HighlightSelectors } from './selectors';
import { beginsInWord, endsInWord } from './word-edges';

/** Selectors made ready to search with: all texts folded. */
export interface Pattern {
  readonly selectors: HighlightSelectors;
  readonly prefix: Uint16Array;
  readonly quote: Uint16Array;
  readonly suffix: Uint16Array;
  /** Prefix, quote and suffix in a row. */
  readonly whole: Uint16Array;
  readonly hint: AnchorHint;
  /** Whether the quote began or ended inside a word when it was made. */
  readonly splitsFirstWord: boolean;
  readonly splitsLastWord: boolean;
}

/** Folds the texts of stored selectors. A quote without visible characters gives an empty `quote`. */
export function createPattern(folder: Folder, selectors: HighlightSelectors): Pattern {
  const { exact, prefix, suffix } = selectors.quote;
  const parts = [folder.codes(prefix), folder.codes(exact), folder.codes(suffix)] as const;
  const whole = new Uint16Array(parts[0].length + parts[1].length + parts[2].length);
  whole.set(parts[0]);
  whole.set(parts[1], parts[0].length);
  whole.set(parts[2], parts[0].length + parts[1].length);
  return {
    selectors,
    prefix: parts[0],
    quote: parts[1],
    suffix: parts[2],
    whole,
    hint: selectors.hint ?? {},
    splitsFirstWord: endsInWord(prefix) && beginsInWord(exact),
    splitsLastWord: endsInWord(exact) && beginsInWord(suffix),
  };
}
