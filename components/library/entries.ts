import type { ParticipantKind } from '../../utils/analysis/analysis';
import type { HighlightColour } from '../../utils/database/records';

/** Where words come from, as every list says it. Dates are ISO 8601. */
export interface SourceLine {
  readonly articleKey: string;
  readonly title: string;
  readonly site: string | null;
  readonly published: string | null;
}

export interface ArticleEntry extends SourceLine {
  readonly kind: 'article';
  readonly id: string;
  readonly byline: string | null;
  /** When it came into the library, ISO 8601 UTC. */
  readonly saved: string;
  /** BCP 47; null where it is not known. */
  readonly language: string | null;
  readonly highlights: number;
  readonly tags: readonly string[];
  /** Whether the text is kept, so that it can be read without a network. */
  readonly readable: boolean;
  /** Words around the first hit of a search; null without one. */
  readonly excerpt: string | null;
  /** When it was deleted; null while it lives. */
  readonly deleted: string | null;
}

export interface HighlightEntry extends SourceLine {
  readonly kind: 'highlight';
  readonly id: string;
  readonly words: string;
  /** Markdown; empty when there is none. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly colour: HighlightColour;
  readonly made: string;
  readonly deleted: string | null;
}

export interface QuoteEntry extends SourceLine {
  readonly kind: 'quote';
  readonly id: string;
  readonly text: string;
  /** Null when the speaker is not certain. */
  readonly speaker: string | null;
  readonly role: string | null;
  /** The speaker's entry in the people book; null for one who has none. */
  readonly person: string | null;
  /** The quote's id within its article's analysis. */
  readonly quote: string;
}

export interface PersonEntry {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  readonly sort: ParticipantKind;
  readonly role: string | null;
  readonly articles: number;
  readonly quotes: number;
  /** Newest publication that names them, ISO 8601; null where none is dated. */
  readonly last: string | null;
}

export interface TagEntry {
  readonly kind: 'tag';
  /** The tag itself. */
  readonly id: string;
  readonly articles: number;
  readonly highlights: number;
}

/** One line of a list. */
export type Entry = ArticleEntry | HighlightEntry | QuoteEntry | PersonEntry | TagEntry;
