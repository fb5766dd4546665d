import type { Analysis } from '../../utils/analysis/analysis';
import type { Article } from '../../utils/article/article';
import type { PlacedHighlight } from '../../utils/library/pages';
import type { SentenceChange } from '../../utils/revision/compare-sentences';
import type { Span } from '../../utils/text/span';
import type { Trashed } from './entries';
import type { Within } from './place';

export type { PlacedHighlight };

/** A text of the article that was kept, and how the next one differs from it. */
export interface VersionEntry {
  /** ISO 8601 UTC. */
  readonly captured: string;
  /** Against the version before, in text order; empty for the first. */
  readonly changes: readonly SentenceChange[];
  readonly text: string;
  /** Those whose words stand in this text. */
  readonly highlights: readonly PlacedHighlight[];
}

/** A saved article as it is read. */
export interface ReaderContent {
  readonly kind: 'article';
  readonly key: string;
  readonly article: Article;
  /** Whether the text is kept. Without it there are only the highlights. */
  readonly readable: boolean;
  readonly analysis: Analysis;
  /** In text order, those without a place last. */
  readonly highlights: readonly PlacedHighlight[];
  /** Oldest first. */
  readonly versions: readonly VersionEntry[];
  /** Entries of the people book by the participants' ids in the analysis. */
  readonly people: Readonly<Record<string, string>>;
  /** The original, opened at these words where the browser can; null where the article has no address. */
  readonly linkTo: (spans: readonly Span[]) => string | null;
  /** What the address asks to be shown first. */
  readonly within: Within | null;
  /** When it came into the library, ISO 8601 UTC. */
  readonly saved: string;
  readonly tags: readonly string[];
  /** The person's note on the whole article, Markdown; empty when there is none. */
  readonly note: string;
  /** Null while it lives. */
  readonly trashed: Trashed | null;
}
