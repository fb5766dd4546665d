/** What the lists show: the library's own entries. */
export type { ArticleEntry, Entry, HighlightEntry, PersonEntry, QuoteEntry, SourceLine, TagEntry, Trashed } from '../../utils/library/entries';
