import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article/article';
import type { Highlight, StoredArticle } from '../database/records';
import type { ExportWords } from './words';

/** What exporters say of an article. An `Article` fits as it is, and so does a `StoredArticle`, which has no text. */
export type SourceArticle = Pick<Article, 'title' | 'url' | 'canonicalUrl' | 'byline' | 'site' | 'published' | 'language'> &
  Partial<Pick<Article, 'text' | 'lead'>> &
  // The person's own, of the article as a whole.
  Partial<Pick<StoredArticle, 'tags' | 'note'>>;

/** One article with all that is known of it; every exporter turns a list of these into a string. */
export interface ExportSource {
  readonly article: SourceArticle;
  readonly analysis: Analysis | null;
  /** Deleted ones (`deleted !== null`) may be among them: exporters leave them out. */
  readonly highlights: readonly Highlight[];
  /** When the page was read: ISO 8601 with `Z` or an offset. */
  readonly accessed: string;
}

/** What a person chooses for an export. Only `words` must be given. */
export interface ExportSettings {
  /** The export's own words in the person's language. */
  readonly words: ExportWords;
  /** IANA zone in which moments are written where a form has no offset; UTC when absent. */
  readonly timeZone?: string;
  /** Markdown: tags every note gets; `clippings`, as Obsidian Web Clipper writes, when absent. */
  readonly tags?: readonly string[];
  /** Markdown: people as `[[wikilinks]]` in the front matter; true when absent. */
  readonly wikilinks?: boolean;
  /** CSV: `,` when absent. Excel in many European locales wants `;`. */
  readonly delimiter?: ',' | ';' | '\t';
  /** CSV: begin with U+FEFF, by which Excel knows UTF-8; false when absent. */
  readonly byteOrderMark?: boolean;
  /** CSV: write cells that a spreadsheet would run as formulas as they are; false (they are guarded) when absent. */
  readonly keepFormulas?: boolean;
}

/** Tags of the article and of its living highlights, each once. */
export function allTags(source: ExportSource): string[] {
  return [...new Set([...(source.article.tags ?? []), ...liveHighlights(source).flatMap(({ tags }) => tags)])];
}

/** The highlights that are not deleted, in the order of the page where positions tell it, else as they were made. */
export function liveHighlights(source: ExportSource): Highlight[] {
  const place = (highlight: Highlight): number => highlight.selectors.position?.start ?? Number.MAX_SAFE_INTEGER;
  return source.highlights
    .filter((highlight) => highlight.deleted === null)
    .sort((a, b) => place(a) - place(b) || (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
}
