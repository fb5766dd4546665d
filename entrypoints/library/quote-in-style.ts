import { spokenWords } from '../../utils/export/described-quote';
import { styledQuote } from '../../utils/export/quote-styles';
import type { QuoteStyle } from '../../utils/export/quote-styles';
import { exportWords } from '../../utils/export/words';
import type { SavedArticle } from '../../utils/library/pages';

/** A quote of a saved article in a style; null when the article has no such quote. */
export function quoteInStyle({ article, content }: SavedArticle, id: string, style: QuoteStyle, locale: string): string | null {
  const quote = content?.analysis?.quotes.find((one) => one.id === id);
  if (!content?.analysis || !quote) return null;
  const source = { article: content.article, analysis: content.analysis, highlights: [], accessed: content.captured };
  const settings = { words: exportWords(locale), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  return styledQuote(style, spokenWords(quote, content.analysis, content.article.text), { ...source, article: { ...content.article, url: article.url } }, settings);
}
