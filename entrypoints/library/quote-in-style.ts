import { carriedQuote } from '../../utils/export/carried-quote';
import type { CarriedQuote } from '../../utils/export/carried-quote';
import { spokenWords } from '../../utils/export/described-quote';
import { styledQuotes } from '../../utils/export/quote-styles';
import type { QuoteStyle } from '../../utils/export/quote-styles';
import { exportWords } from '../../utils/export/words';
import type { Library } from '../../utils/library/library';
import type { SavedArticle } from '../../utils/library/pages';

/** A quote of the library: its article's key, and its id there. */
export interface QuotePlace {
  readonly articleKey: string;
  readonly quote: string;
}

/** The place of a quote by its id in the lists: the key, a space and the quote's own id. */
export function quotePlace(id: string): QuotePlace {
  const space = id.lastIndexOf(' ');
  return { articleKey: id.slice(0, space), quote: id.slice(space + 1) };
}

/** Quotes of saved articles in a style, in their order; those that are gone are left out, and without any it is empty. */
export async function quotesInStyle(library: Library, places: readonly QuotePlace[], style: QuoteStyle, locale: string): Promise<string> {
  const saved = new Map<string, SavedArticle | null>();
  for (const { articleKey } of places) if (!saved.has(articleKey)) saved.set(articleKey, await library.article(articleKey));
  const settings = { words: exportWords(locale), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const quotes = places.flatMap(({ articleKey, quote: id }) => {
    const found = quoteOf(saved.get(articleKey) ?? null, id);
    if (!found) return [];
    const { quote, analysis, article, captured } = found;
    return { spoken: spokenWords(quote, analysis, article.text), source: { article, analysis, highlights: [], accessed: captured } };
  });
  return styledQuotes(style, quotes, settings);
}

/** A quote of the library in all forms that a drag holds; null when it is gone. */
export async function quoteToCarry(library: Library, { articleKey, quote: id }: QuotePlace, locale: string): Promise<CarriedQuote | null> {
  const found = quoteOf(await library.article(articleKey), id);
  return found && carriedQuote(found.quote, found.article, found.analysis, locale);
}

function quoteOf(saved: SavedArticle | null, id: string) {
  const content = saved?.content;
  const quote = content?.analysis?.quotes.find((one) => one.id === id);
  // The record knows better what address the article is kept under.
  return saved && content?.analysis && quote ? { quote, analysis: content.analysis, article: { ...content.article, url: saved.article.url }, captured: content.captured } : null;
}
