/** What analysis asks of a language about texts; grown by the stage that uses it. */
export interface TextRules {
  readonly placeholder?: never;
}
