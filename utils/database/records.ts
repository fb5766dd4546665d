import type { HighlightSelectors } from '../anchoring/selectors';
import type { Rule } from './rule';

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
  /** When its words were last looked for on the page and not found; null when they were found, or never looked for. */
  readonly missing: string | null;
  readonly evidence: Evidence;
  readonly created: string;
  readonly updated: string;
  /** When it was deleted; null while it lives. Purged after 30 days. */
  readonly deleted: string | null;
}

/** How an article came into the library: with its first highlight, by "Save", or from a file. */
export type SavedBy = 'highlight' | 'person' | 'import';

/** An article of the library; its text and analysis are an `ArticleContent` under the same key. Times are ISO 8601. */
export interface StoredArticle {
  readonly key: string;
  readonly url: string;
  readonly canonicalUrl: string | null;
  readonly title: string;
  readonly site: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly savedBy: SavedBy;
  /** The person's tags of the whole article. */
  readonly tags: readonly string[];
  /** The person's note on the whole article, Markdown; empty when there is none. */
  readonly note: string;
  /** SHA-256 of the newest text kept, 64 hexadecimal digits; null while none is. */
  readonly contentHash: string | null;
  /** When it was saved. */
  readonly created: string;
  readonly updated: string;
  /** When it was put into the trash; null while it lives. Purged after 30 days. */
  readonly deleted: string | null;
}

/** How long the trash keeps, in milliseconds: 30 days. */
export const keepDeletedFor = 30 * 24 * 60 * 60 * 1000;

/** What a person may change in a highlight. */
export type HighlightChange = Partial<Pick<Highlight, 'colour' | 'note' | 'tags' | 'selectors' | 'rejected' | 'detached' | 'missing' | 'deleted'>>;

/** What a person may change in an article. */
export type ArticleChange = Partial<Pick<StoredArticle, 'tags' | 'note'>>;

/** What a change made of one record, by the store it lies in. `before` is null when the change made it. */
export type ChangedRecord =
  | { readonly store: 'highlights'; readonly before: Highlight | null; readonly after: Highlight }
  | { readonly store: 'articles'; readonly before: StoredArticle | null; readonly after: StoredArticle }
  | { readonly store: 'rules'; readonly before: Rule | null; readonly after: Rule };

/** One entry of the log that undo and redo walk, kept across reloads. */
export type Change = ChangedRecord & {
  /** Grows with time; given by the database. */
  readonly id?: number;
  /** The article it belongs to; null for a rule of the whole library. */
  readonly articleKey: string | null;
  /** The same for changes made at one go, which are undone at one go; null for a change that stands alone. */
  readonly group: string | null;
  readonly at: string;
  /** When it was taken back; null while it stands. */
  readonly undone: string | null;
};

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
