import type { ArticleContent } from '../../database/content';
import type { Highlight, StoredArticle } from '../../database/records';

/** All records that lists are made of; deleted ones are among them. */
export interface LibraryRecords {
  readonly articles: readonly StoredArticle[];
  readonly highlights: readonly Highlight[];
  readonly contents: readonly ArticleContent[];
}
