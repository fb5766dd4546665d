/** What analysis asks of a language about facts; grown by the stage that uses it. */
export interface FactRules {
  readonly placeholder?: never;
}
