/**
 * How names, role nouns and adjectives of a language change by case.
 *
 * A declension is a line of endings and, below it, lines of what declines so. The line of endings has the columns
 * `genitive dative accusative instrumental vocative locative`, divided by spaces, alternatives by `/`, `-` for "no
 * ending", `.` for "not used"; the locative is that column beside the dative, and a line may stop early. A line below is
 * `gender weight word word …`: `gender` is any of `m f n p` (p: plural), `weight` says how usual the pattern is among
 * names that end so (1 rare … 9 certain), and a word is the end of a nominative, or `nominative:stem` where the endings
 * follow another stem (`-` for an empty one). A capital Latin letter stands for one letter of that set in `letters`.
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
