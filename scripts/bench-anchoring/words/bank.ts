/** Phrases of one language that combine into sentences of news. `|` separates entries. */
export interface Bank {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  /** Between words; empty in scripts without spaces. */
  readonly space: string;
  readonly stop: string;
  readonly comma: string;
  readonly quotes: readonly [string, string];
  readonly times: readonly string[];
  readonly subjects: readonly string[];
  readonly verbs: readonly string[];
  readonly objects: readonly string[];
  readonly places: readonly string[];
  /** Second clauses. */
  readonly tails: readonly string[];
  /** Attributions after a quotation. */
  readonly said: readonly string[];
  readonly names: readonly string[];
  /** Boilerplate: menu, adverts, captions, buttons. */
  readonly furniture: readonly string[];
}

/** Splits a list written on a few lines. */
export function list(text: string): string[] {
  return text.split('|').map((entry) => entry.trim().replace(/\s+/g, ' '));
}
