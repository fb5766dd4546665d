import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article/article';

/** What an article said and what was found in it, so that it can be read without its page. */
export interface ArticleContent {
  readonly articleKey: string;
  /** SHA-256 of `article.text`, 64 hexadecimal digits. */
  readonly hash: string;
  /** When the page was read, ISO 8601 UTC. */
  readonly captured: string;
  readonly article: Article;
  /** Spans count in `article.text`; null until it is analysed. */
  readonly analysis: Analysis | null;
  /** Which version of the rules made the analysis; null while there is none. Another one than the program's means that it can be made anew. */
  readonly rules: string | null;
}

/** What reading a page gives. */
export type Reading = Pick<ArticleContent, 'articleKey' | 'captured' | 'article' | 'analysis' | 'rules'>;

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export async function contentHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
