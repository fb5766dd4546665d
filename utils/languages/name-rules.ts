/** What analysis asks of a language about names; grown by the stage that uses it. */
export interface NameRules {
  readonly placeholder?: never;
}
