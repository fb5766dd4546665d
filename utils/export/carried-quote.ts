import type { Analysis, Quote } from '../analysis/analysis';
import { formatDate } from '../locale/dates';
import { inQuotationMarks } from '../locale/quotation-marks';
import { siteName, sourceAddress } from './address';
import { cleanLine, cleanLines } from './clean-text';
import { spokenWords } from './described-quote';
import { languageTag, quoted } from './html';
import { htmlLink, htmlText } from './html-text';
import type { SourceArticle } from './source';
import { fragmentLinks, passages } from './text-fragment';

/** One quote as it leaves by itself: all the forms that a clipboard or a drag holds at once. */
export interface CarriedQuote {
  /** One paragraph, `«Words» — speaker, role, outlet, date, address`: as good in a message as in Markdown. */
  readonly 'text/plain': string;
  readonly 'text/html': string;
  /** The address that opens the page at the words; absent where the article is not on the web. */
  readonly 'text/uri-list'?: string;
}

/** A quote with its source: marks as its own language sets them, the date as `locale` (BCP 47) writes it. What is not known is left out. */
export function carriedQuote(quote: Quote, article: SourceArticle, analysis: Analysis, locale: string): CarriedQuote {
  const language = analysis.language ?? article.language;
  const { text, speaker } = spokenWords(quote, analysis, article.text);
  // A comma at the end stood there only for the reporter's words that followed.
  const words = inQuotationMarks(language, cleanLines(text).join(' ').replace(/\s*,$/u, ''));
  const outlet = siteName(article);
  const date = formatDate(locale, article.published ?? '');
  const who = [speaker?.name, speaker?.role];
  const address = sourceAddress(article);
  const link = fragmentLinks(article)(passages(article, quote.parts, quote.text));
  const plain = listed([...who, outlet, date, address]);
  const rich = listed([...who.map((part) => htmlText(part ?? '')), outlet && htmlLink(outlet, link), htmlText(date ?? '')]);
  return {
    'text/plain': plain === '' ? words : `${words} — ${plain}`,
    'text/html': quoted([htmlText(words)], rich === '' ? '' : `— ${rich}`, address, languageTag(language)),
    ...(link !== null && { 'text/uri-list': link }),
  };
}

const listed = (parts: readonly (string | null | undefined)[]): string => parts.map((part) => cleanLine(part ?? '')).filter((part) => part !== '').join(', ');
