import type { Article } from '../../utils/article/article';

/** The article of a page's source. Throws an `Error` when the page has none. */
export function readPage(_html: string, _url: string): Article {
  throw new Error('pages are not read yet');
}
