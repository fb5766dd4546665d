import type { Quote } from '../analysis/analysis';
import type { QuotedWords } from '../database/rule';

/** The quote a decision means: one of these words, where several are the one nearest to its place. Null when the article no longer has it. */
export function findQuote(quotes: readonly Quote[], { text, start }: QuotedWords): Quote | null {
  const wanted = foldSpaces(text);
  const distance = (quote: Quote) => Math.abs((quote.parts[0]?.start ?? 0) - start);
  const same = quotes.filter((quote) => foldSpaces(quote.text) === wanted);
  return same.reduce<Quote | null>((best, quote) => (best && distance(best) <= distance(quote) ? best : quote), null);
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
