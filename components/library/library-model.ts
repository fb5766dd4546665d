import type { Entry } from './entries';
import type { PersonContent } from './person-model';
import type { Place } from './place';
import type { ReaderContent } from './reader-model';
import type { Order, ViewId } from './views';
import type { ActionResult } from '../popup-model';
import type { Analysis, Quote } from '../../utils/analysis/analysis';
import type { Article } from '../../utils/article/article';
import type { CarriedQuote } from '../../utils/export/carried-quote';
import type { QuoteStyle } from '../../utils/export/quote-styles';
import type { OtherOne } from '../../utils/database/rule';
import type { HighlightColour } from '../../utils/database/records';
import type { Locale } from '../../utils/locale/index';
import type { Span } from '../../utils/text/span';

/** Why the library cannot be shown at all. */
export type LibraryFailure = 'database-blocked' | 'database-newer' | 'disk-full' | 'unexpected';

/** A list of the library under a search: who is in it, and those entries that have been read so far. */
export interface ListContent {
  readonly kind: 'list';
  readonly view: ViewId;
  /** The search that this is the answer to; the field may be ahead of it. */
  readonly query: string;
  readonly order: Order;
  /** Ids of all entries in order. */
  readonly ids: readonly string[];
  readonly entries: ReadonlyMap<string, Entry>;
  /** Words of the query that ask for something that does not exist, such as a field without a value; empty most of the time. */
  readonly unknown: readonly string[];
}

/** What stands on the page; `absent`: what the address names is not in the library (any more). */
export type Content = ListContent | ReaderContent | PersonContent | { readonly kind: 'waiting' } | { readonly kind: 'absent' };

export interface OpenLibrary {
  readonly kind: 'open';
  readonly place: Place;
  /** Where one came from; null when the library was opened here. */
  readonly back: Place | null;
  readonly content: Content;
  /** How many entries each list has without a search; null while they are not counted. */
  readonly counts: Readonly<Record<ViewId, number>> | null;
  /** How far the search index is, 0 to 1; null when it is whole. */
  readonly indexing: number | null;
  /** How far the articles that older rules analysed are analysed anew, 0 to 1; null while nothing is. */
  readonly renewing: number | null;
  /** Where the words of the search stand in a text, in order, without overlap. */
  readonly hits: (text: string) => readonly Span[];
  /** Tags in use, most used first. */
  readonly tags: readonly string[];
}

export type LibraryState = { readonly kind: 'loading' } | { readonly kind: 'failed'; readonly reason: LibraryFailure } | OpenLibrary;

/** Entries of one list. */
export interface Selected {
  readonly view: ViewId;
  readonly ids: readonly string[];
}

/**
 * All that the view can ask for. None of these change what is shown by themselves: whoever provides them gives a new
 * `LibraryState`. The view announces the results.
 */
export interface LibraryActions {
  /** `replace` leaves no step to go back to: for each letter typed into the search. */
  go(place: Place, replace?: boolean): void;
  /** Back to where one came from, as it was left; `otherwise` when the library was opened here. */
  goBack(otherwise: Place): void;
  /** The entries from index `from` to before `to` are about to be seen. */
  need(from: number, to: number): void;
  /** Puts plain text on the clipboard. */
  copy(text: string): Promise<ActionResult>;
  /** Puts a quote (by article and its id there) on the clipboard in a style. */
  copyQuote(articleKey: string, quote: string, style: QuoteStyle): Promise<ActionResult>;
  /** Puts quotes, by their ids in the list, on the clipboard in a style. */
  copyQuotes(ids: readonly string[], style: QuoteStyle): Promise<ActionResult>;
  /** A quote of a list, by its id, for a drag; null while it is being read, which each call begins. */
  carryListed(id: string): CarriedQuote | null;
  /** A quote with its source, for a drag; null while what writes it is still loading, which the first call begins. */
  carryQuote(quote: Quote, article: Article, analysis: Analysis): CarriedQuote | null;
  addTag(selected: Selected, tag: string): Promise<ActionResult>;
  removeTag(selected: Selected, tag: string): Promise<ActionResult>;
  /** Puts articles or highlights into the trash; a tag is taken off everything that has it. */
  remove(selected: Selected): Promise<ActionResult>;
  /** Gives tags one name, which may be one in use already: then they become one. */
  renameTags(tags: readonly string[], to: string): Promise<ActionResult>;
  /** Takes things out of the trash. */
  restore(selected: Selected): Promise<ActionResult>;
  /** Deletes for good what is picked in the trash. Nothing brings it back. */
  purge(selected: Selected): Promise<ActionResult>;
  /** Deletes for good what was put into the trash up to a moment, ISO 8601 UTC. */
  emptyTrash(before: string): Promise<ActionResult>;
  exportSelected(selected: Selected): Promise<ActionResult>;
  /** Takes back the last change. */
  undo(): Promise<ActionResult>;
  redo(): Promise<ActionResult>;
  /** The note on a whole article. */
  setArticleNote(articleKey: string, note: string): Promise<ActionResult>;
  setNote(highlight: string, note: string): Promise<ActionResult>;
  setColour(highlight: string, colour: HighlightColour): Promise<ActionResult>;
  removeHighlight(highlight: string): Promise<ActionResult>;
  /** Gives a highlight whose words are gone the words at a span of its article's kept text. */
  attach(articleKey: string, highlight: string, span: Span): Promise<ActionResult>;
  /** A highlight whose words are gone stays as a note, which is not searched for; or is searched for again. */
  keepAsNote(highlight: string, asNote: boolean): Promise<ActionResult>;
  /** Makes one entry of several people or organisations: the first stays. */
  mergePeople(ids: readonly string[]): Promise<ActionResult>;
  /** Says that in these articles, and in all with the signs of `other`, an entry's name means somebody else. */
  partPerson(id: string, articles: readonly string[], other: OtherOne): Promise<ActionResult>;
  /** Takes a decision about people back. */
  takeBack(rule: string): Promise<ActionResult>;
  /** Takes a spelling out of an entry into one of its own. */
  splitPerson(id: string, alias: string): Promise<ActionResult>;
  setLocale(locale: Locale): void;
  /** Opens the store again. */
  retry(): void;
}

/** What `useLibrary()` returns. */
export interface Library {
  readonly state: LibraryState;
  readonly locale: Locale;
  readonly actions: LibraryActions;
}
