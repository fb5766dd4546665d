import type { FactRules } from './fact-rules';
import type { NameRules } from './name-rules';
import type { QuoteRules } from './quote-rules';
import type { TextRules } from './text-rules';
import type { ValueRules } from './value-rules';

/**
 * All that analysis may ask of a language: data, no code. Engine files never test the code of a language.
 * Each part has its own interface beside this file and its own file in every pack.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  readonly text: TextRules;
  readonly quotes: QuoteRules;
  readonly names: NameRules;
  readonly values: ValueRules;
  readonly facts: FactRules;
}
