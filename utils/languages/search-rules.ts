/** Fields that a search may ask for (`person:`, `before:` …). */
export type SearchField = 'person' | 'site' | 'tag' | 'before' | 'after' | 'has' | 'title' | 'author' | 'colour' | 'language';

/** What `has:` may ask for. */
export type SearchThing = 'note' | 'tag' | 'highlight' | 'quote' | 'text';

/** Colours by their stored names. */
export type SearchColour = 'yellow' | 'green' | 'blue' | 'pink' | 'violet';

/**
 * What searching in the library asks of a language. Words are in lower case without apostrophes, several divided by spaces.
 * Kept apart from `Language`: a search reads all languages at once and needs nothing else of them.
 */
export interface SearchRules {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** Script of its words. */
  readonly script: 'Latn' | 'Cyrl';
  /** Endings that forms of one word differ by; the longest that leaves `shortestStem` letters is cut. */
  readonly endings: string;
  readonly shortestStem: number;
  /**
   * Pairs `a/b`: stems of one word may end either way («рук» and «руц»: `к/ц`); `b` may be empty. A digit before a pair says how
   * many letters must stand before it. A capital Latin letter stands for one letter of that set in `letters`, the same on both sides.
   */
  readonly alternations: string;
  readonly letters: Readonly<Record<string, string>>;
  /** Names of the fields in this language. */
  readonly fields: Readonly<Record<SearchField, string>>;
  readonly things: Readonly<Record<SearchThing, string>>;
  readonly colours: Readonly<Record<SearchColour, string>>;
}
