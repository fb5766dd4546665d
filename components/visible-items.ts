import { speakerLine } from './attribution';
import type { ReadyState, ShownHighlight } from './popup-model';
import { matches } from './search';
import type { Fact, Participant, Quote } from '../utils/analysis/analysis';

/** What is left of a page's items under a search. */
export interface VisibleItems {
  readonly facts: readonly Fact[];
  readonly participants: readonly Participant[];
  readonly quotes: readonly Quote[];
  /** Null while highlights are still being looked for. */
  readonly highlights: readonly ShownHighlight[] | null;
}

/** The items that contain every one of the folded words somewhere in what is shown of them. */
export function visibleItems({ analysis, highlights }: ReadyState, words: readonly string[]): VisibleItems {
  const { facts, participants, quotes } = analysis;
  return {
    facts: facts.filter(({ text }) => matches(words, [text])),
    participants: participants.filter(({ name, role, aliases }) => matches(words, [name, role, ...aliases])),
    quotes: quotes.filter((quote) => matches(words, [quote.text, speakerLine(quote, participants)])),
    highlights:
      highlights?.filter(({ highlight, foundText }) =>
        matches(words, [highlight.selectors.quote.exact, foundText, highlight.note, ...highlight.tags]),
      ) ?? null,
  };
}
