/** What analysis asks of a language about values; grown by the stage that uses it. */
export interface ValueRules {
  readonly placeholder?: never;
}
