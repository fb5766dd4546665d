import type { HighlightSelectors } from '../anchoring/selectors';

export const highlightColours = ['yellow', 'green', 'blue', 'pink', 'violet'] as const;
export type HighlightColour = (typeof highlightColours)[number];

/** The words' surroundings when they were highlighted, so that a highlight makes sense when the page is gone. */
export interface Evidence {
  /** The paragraph around the words, at most 2,000 code units, the words inside it. */
  readonly paragraph: string;
  readonly url: string;
  readonly canonicalUrl: string | null;
  readonly title: string;
  /** ISO 8601 UTC. */
  readonly captured: string;
}

/** One highlight as stored. Times are ISO 8601 UTC. */
export interface Highlight {
  readonly id: string;
  /** Key of the article it belongs to; see `pageKey`. */
  readonly articleKey: string;
  readonly selectors: HighlightSelectors;
  readonly colour: HighlightColour;
  /** Markdown; empty when there is none. */
  readonly note: string;
  readonly tags: readonly string[];
  /** Words that were found in the highlight's surroundings, and of which the person has said that they are not it. */
  readonly rejected: readonly string[];
  /** Kept as a note only: its words are gone from the page and are no longer searched for. */
  readonly detached: boolean;
  readonly evidence: Evidence;
  readonly created: string;
  readonly updated: string;
  /** When it was deleted; null while it lives. Purged after 30 days. */
  readonly deleted: string | null;
}

/** What is known of an article that has highlights. Times are ISO 8601. */
export interface StoredArticle {
  readonly key: string;
  readonly url: string;
  readonly canonicalUrl: string | null;
  readonly title: string;
  readonly site: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly created: string;
  readonly updated: string;
}

/** What a person may change in a highlight. */
export type HighlightChange = Partial<Pick<Highlight, 'colour' | 'note' | 'tags' | 'selectors' | 'rejected' | 'detached' | 'deleted'>>;

/** One entry of the log that undo and redo walk, kept across reloads. */
export interface Change {
  /** Grows with time; given by the database. */
  readonly id?: number;
  readonly articleKey: string;
  /** The record before; null when the change made it. */
  readonly before: Highlight | null;
  readonly after: Highlight;
  readonly at: string;
  readonly undone: boolean;
}

/** An article as the page that shows it tells of itself. */
export type ArticleIdentity = Pick<StoredArticle, 'url' | 'canonicalUrl' | 'title' | 'language'>;

/** What a page sends to be kept; the background adds identity and times. */
export interface HighlightDraft {
  readonly page: ArticleIdentity;
  readonly selectors: HighlightSelectors;
  readonly paragraph: string;
  readonly colour: HighlightColour;
  readonly note: string;
  readonly tags: readonly string[];
}

/** An article's text as it was read at some moment; the oldest is the one the first highlight was made in. */
export interface ArticleVersion {
  readonly articleKey: string;
  /** ISO 8601 UTC. */
  readonly captured: string;
  readonly title: string;
  /** Blocks joined by line breaks, as in `Article.text`. */
  readonly text: string;
}
