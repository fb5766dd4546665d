import { cleanLine } from './clean-text';
import type { SourceArticle } from './source';

/**
 * `address` as an absolute http(s) address in its percent-encoded form, or null where it is anything else: exports link to
 * nothing that could run (`javascript:`, `data:`) or that is not on the web.
 */
export function webAddress(address: string): string | null {
  try {
    const url = new URL(cleanLine(address));
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    // A name and password in an address would leave with the export, and make `https://bank@evil` look like the bank.
    url.username = '';
    url.password = '';
    // Characters that URL leaves alone and that end a link, an attribute or a field in some form.
    return url.href.replace(/['()*`|\\^{}[\]]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    return null;
  }
}

const siteOf = (address: string): string => new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./, '');

/**
 * The address to cite an article by: the canonical one where the page names one on its own site, else the one it was read
 * at; null where neither is on the web. A canonical address on another site is not believed: a page could put its words
 * into another outlet's mouth.
 */
export function sourceAddress(article: SourceArticle): string | null {
  const read = webAddress(article.url);
  const canonical = article.canonicalUrl === null ? null : webAddress(article.canonicalUrl);
  if (canonical === null || read === null) return read ?? canonical;
  return siteOf(canonical) === siteOf(read) ? canonical : read;
}

/** The site's name, or its host where the page gives no name; an empty string where there is neither. */
export function siteName(article: SourceArticle): string {
  const named = cleanLine(article.site ?? '');
  if (named !== '') return named;
  const address = sourceAddress(article);
  return address === null ? '' : new URL(address).hostname.replace(/^www\./, '');
}
