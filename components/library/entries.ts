/** What the lists show: the library's own entries. */
export type { ArticleEntry, Entry, HighlightEntry, PersonEntry, QuoteEntry, SourceLine, TagEntry } from '../../utils/library/entries';
