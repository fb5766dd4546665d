import type { HighlightSelectors } from '../anchoring/selectors';
import type { Span } from '../text/span';

/**
 * Where a highlight's words stand in a kept text, white space aside: of several equal places the one with the most of its
 * surroundings. Null when the words are not there. A kept text is what the page said, so nothing needs to be guessed.
 */
export function placeHighlight(text: string, { quote }: HighlightSelectors): Span | null {
  const words = quote.exact.trim().split(/\s+/);
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'g');
  let best: { readonly span: Span; readonly likeness: number } | null = null;
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const likeness = common(reversed(quote.prefix), reversed(text.slice(Math.max(0, span.start - 128), span.start))) + common(letters(quote.suffix), letters(text.slice(span.end, span.end + 128)));
    if (!best || likeness > best.likeness) best = { span, likeness };
  }
  return best?.span ?? null;
}

const letters = (text: string): string => text.replace(/\s+/g, '');
const reversed = (text: string): string => [...letters(text)].reverse().join('');

/** How many code units two texts begin with in common. */
function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
