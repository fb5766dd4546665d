import type { Span } from './span';

export type TokenKind = 'word' | 'number' | 'punctuation';

/** One token of a text. A word keeps its apostrophes and hyphens («об’єднати», "O’Neill", «Нью-Йорк»). */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
}
