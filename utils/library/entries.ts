import type { ParticipantKind } from '../analysis/analysis';
import type { HighlightColour } from '../database/records';

/** The lists of the library. Orphans are highlights whose words are gone from their page. */
export const listNames = ['articles', 'highlights', 'quotes', 'people', 'tags', 'orphans', 'trash'] as const;
export type ListName = (typeof listNames)[number];

/** How lists can be sorted; `best` is by how well an entry fits a search. An order that a list does not have is its first one. */
export const listOrders = {
  articles: ['saved', 'published', 'title', 'best'],
  highlights: ['made', 'article', 'best'],
  quotes: ['published', 'speaker', 'best'],
  people: ['quotes', 'articles', 'name', 'best'],
  tags: ['used', 'name'],
  orphans: ['made', 'article', 'best'],
  trash: ['deleted', 'final', 'title', 'best'],
} as const satisfies Readonly<Record<ListName, readonly string[]>>;
export type ListOrder = (typeof listOrders)[ListName][number];

/** Where words come from, as every list says it. Dates are ISO 8601. */
export interface SourceLine {
  readonly articleKey: string;
  readonly title: string;
  readonly site: string | null;
  readonly published: string | null;
}

/** What lies in the trash: since when, and until when it can be brought back, ISO 8601 UTC. */
export interface Trashed {
  readonly deleted: string;
  readonly final: string;
}

export interface ArticleEntry extends SourceLine {
  readonly kind: 'article';
  /** The article's key. */
  readonly id: string;
  readonly byline: string | null;
  /** The person's note on the whole article, Markdown; empty when there is none. */
  readonly note: string;
  /** When it came into the library, ISO 8601 UTC. */
  readonly saved: string;
  /** BCP 47; null where it is not known. */
  readonly language: string | null;
  /** How many living highlights it has; in the trash, how many went there with it. */
  readonly highlights: number;
  readonly tags: readonly string[];
  /** Whether the text is kept, so that it can be read without a network. */
  readonly readable: boolean;
  /** Words around the first hit of a search; null without one. */
  readonly excerpt: string | null;
  readonly trashed: Trashed | null;
}

export interface HighlightEntry extends SourceLine {
  readonly kind: 'highlight';
  readonly id: string;
  readonly words: string;
  /** Markdown; empty when there is none. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly colour: HighlightColour;
  /** ISO 8601 UTC. */
  readonly made: string;
  /** Why its words are not shown on the page: since when they are not found there, ISO 8601 UTC, or that they are kept as a note; null while they stand there. */
  readonly orphan: { readonly missing: string | null; readonly detached: boolean } | null;
  readonly trashed: Trashed | null;
}

export interface QuoteEntry extends SourceLine {
  readonly kind: 'quote';
  /** The article's key, a space and the quote's id in its analysis. */
  readonly id: string;
  readonly text: string;
  /** Null when the speaker is not certain. */
  readonly speaker: string | null;
  readonly role: string | null;
  /** Id of the speaker's entry in the people book; null for one who has none. */
  readonly person: string | null;
  /** The quote's id within its article's analysis. */
  readonly quote: string;
}

export interface PersonEntry {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  readonly sort: ParticipantKind;
  /** The newest role; null where no article gives one. */
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

export interface ListRequest {
  readonly list: ListName;
  /** In the language of `parseQuery`; empty for all. */
  readonly query: string;
  readonly order: ListOrder;
  /** Which entries are wanted with the answer, by their index, `to` excluded; none when absent. */
  readonly rows?: { readonly from: number; readonly to: number };
}

/** A list under a search. */
export interface ListAnswer {
  /** Ids of all entries in order. */
  readonly ids: readonly string[];
  /** The entries that were asked for, in order; those that are gone are left out. */
  readonly entries: readonly Entry[];
  /** Parts of the query that ask for what does not exist, such as a field without a value. */
  readonly unknown: readonly string[];
}
