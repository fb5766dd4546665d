/**
 * How names, role nouns and adjectives of a language change by case.
 *
 * A paradigm is one line: `gender weight nominative genitive dative accusative instrumental locative vocative`,
 * columns divided by spaces, alternatives by `/`, `-` for "no ending", `.` for "not used". A line may stop early.
 * `gender` is any of `m f n p` (p: plural). `weight` says how usual the pattern is among names that end so (1 rare … 5 certain).
 * A capital Latin letter stands for one letter of that set in `letters`, the same one in every column.
 */
export interface InflectionRules {
  readonly letters: Readonly<Record<string, string>>;
  /** Patterns of given names and surnames. */
  readonly names: string;
  /** Patterns of common nouns; used only where the result is a word of a lexicon. */
  readonly nouns: string;
  /** Patterns of adjectives; used only in agreement with a noun whose gender and case are known. */
  readonly adjectives: string;
  /** What may be cut from the end of a name in running text («'s» in English); longest first. */
  readonly clitics: readonly string[];
}
