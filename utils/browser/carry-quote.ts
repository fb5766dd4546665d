import type { Analysis, Quote } from '../analysis/analysis';
import type { Article } from '../article/article';
import type { CarriedQuote, carriedQuote } from '../export/carried-quote';
import { copyText } from './clipboard';

/** What writes the forms, once it is loaded: a drag must be filled in its first event and cannot wait. */
let write: typeof carriedQuote | null = null;

const load = async () => (write ??= (await import('./export')).carriedQuote);

/** A quote with its source, for a drag; null while what writes it loads, which the first call begins. */
export function carryQuote(quote: Quote, article: Article, analysis: Analysis, locale: string): CarriedQuote | null {
  if (write) return write(quote, article, analysis, locale);
  // Without it a drag has the bare words, and the next one tries again.
  load().catch(() => undefined);
  return null;
}

/** Puts a quote with its source on the clipboard, as text and as rich text. */
export async function copyQuote(quote: Quote, article: Article, analysis: Analysis, locale: string): Promise<'done' | 'clipboard'> {
  const forms = (await load())(quote, article, analysis, locale);
  return (await copyText(forms['text/plain'], forms['text/html'])) ? 'done' : 'clipboard';
}
