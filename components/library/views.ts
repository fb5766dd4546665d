import { listNames } from '../../utils/library/entries';
import type { ListName } from '../../utils/library/entries';

/** The lists of the library, in their order. */
export const views = listNames;
export type ViewId = ListName;

/** How a list may be sorted; the first of a view holds where nobody has chosen. A search has its own order, `best`. */
export const orders = {
  articles: ['saved', 'published', 'title'],
  highlights: ['made', 'article'],
  quotes: ['published', 'speaker'],
  people: ['quotes', 'articles', 'name'],
  tags: ['used', 'name'],
  orphans: ['made', 'article'],
  trash: ['deleted', 'final', 'title'],
} as const satisfies Readonly<Record<ViewId, readonly string[]>>;

export type Order = (typeof orders)[ViewId][number] | 'best';

export function isView(value: unknown): value is ViewId {
  return (views as readonly unknown[]).includes(value);
}

/** The orders that a list can be put into: by how well it fits only where something is searched for. */
export function ordersOf(view: ViewId, searching: boolean): readonly Order[] {
  return searching && view !== 'tags' ? ['best', ...orders[view]] : orders[view];
}
