import { parseHTML } from 'linkedom';
import type { Article } from '../../utils/article/article';
import { extractArticle } from '../../utils/article/extract-article';

/** The article of a page's source; `url` may be empty. Throws an `Error` that says why when the page has none. */
export function readPage(html: string, url: string): Article {
  const { document } = parseHTML(html);
  const extraction = extractArticle(document, url);
  if (extraction.kind === 'not-an-article') throw new Error(`not an article: ${extraction.reason}`);
  return extraction.article;
}
