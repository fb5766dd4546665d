/** What analysis asks of a language about quotes; grown by the stage that uses it. */
export interface QuoteRules {
  readonly placeholder?: never;
}
