import { ArticleEntryRow } from './ArticleEntryRow';
import { WaitingRow } from './EntryRow';
import type { RowState } from './EntryRow';
import { HighlightEntryRow } from './HighlightEntryRow';
import { PersonEntryRow } from './PersonEntryRow';
import { QuoteEntryRow } from './QuoteEntryRow';
import { TagEntryRow } from './TagEntryRow';
import type { Entry } from './entries';
import type { ViewId } from './views';

/** The row for an entry of any kind; undefined while it is being read. */
export function AnyEntryRow({ entry, ...row }: { readonly entry: Entry | undefined } & RowState) {
  switch (entry?.kind) {
    case 'article':
      return <ArticleEntryRow entry={entry} {...row} />;
    case 'highlight':
      return <HighlightEntryRow entry={entry} {...row} />;
    case 'quote':
      return <QuoteEntryRow entry={entry} {...row} />;
    case 'person':
      return <PersonEntryRow entry={entry} {...row} />;
    case 'tag':
      return <TagEntryRow entry={entry} {...row} />;
    case undefined:
      return <WaitingRow tabIndex={row.tabIndex} />;
  }
}

/** Heights of a view's rows in rem: the padding, and as many lines as a row may have on a narrow and on a wide page. */
export const rowHeights: Readonly<Record<ViewId, { readonly narrow: number; readonly wide: number }>> = {
  articles: { narrow: 5.9375, wide: 3.5 },
  highlights: { narrow: 5.9375, wide: 4.8125 },
  quotes: { narrow: 5.9375, wide: 4.8125 },
  people: { narrow: 4.75, wide: 3.5 },
  tags: { narrow: 3.5, wide: 3.5 },
  orphans: { narrow: 5.9375, wide: 4.8125 },
  trash: { narrow: 5.9375, wide: 4.8125 },
};
