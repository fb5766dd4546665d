import { isView, orders } from './views';
import type { Order, ViewId } from './views';

/** What of an article is to be shown first. */
export interface Within {
  readonly kind: 'highlight' | 'quote';
  readonly id: string;
}

/** Where in the library one is. It is the fragment of the page's address, so that links, reloading and going back work. */
export type Place =
  | { readonly kind: 'list'; readonly view: ViewId; readonly query: string; readonly order: Order | null }
  | { readonly kind: 'article'; readonly key: string; readonly within: Within | null }
  | { readonly kind: 'person'; readonly id: string };

export const firstPlace: Place = { kind: 'list', view: 'articles', query: '', order: null };

/** The list of a view under a search, in its usual order. */
export function listPlace(view: ViewId, query = ''): Place {
  return { kind: 'list', view, query, order: null };
}

/** The fragment that stands for a place, with its `#`. */
export function hashOf(place: Place): string {
  switch (place.kind) {
    case 'list': {
      const details = new URLSearchParams({ ...(place.query && { q: place.query }), ...(place.order && { order: place.order }) });
      return `#${place.view}${details.size > 0 ? `?${details}` : ''}`;
    }
    case 'article':
      return `#article/${encodeURIComponent(place.key)}${place.within ? `?${new URLSearchParams({ [place.within.kind]: place.within.id })}` : ''}`;
    case 'person':
      return `#person/${encodeURIComponent(place.id)}`;
  }
}

/** The place that a fragment stands for; the articles for one that says nothing, or nothing sensible. */
export function placeOf(hash: string): Place {
  const [path = '', details = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const [name = '', id] = path.split('/');
  const asked = new URLSearchParams(details);
  if (isView(name)) {
    const order = asked.get('order');
    const known: readonly string[] = ['best', ...orders[name]];
    return { kind: 'list', view: name, query: asked.get('q') ?? '', order: order !== null && known.includes(order) ? (order as Order) : null };
  }
  const key = id ? decoded(id) : null;
  if (name === 'person' && key) return { kind: 'person', id: key };
  if (name === 'article' && key) {
    const highlight = asked.get('highlight');
    const quote = asked.get('quote');
    const within: Within | null = highlight ? { kind: 'highlight', id: highlight } : quote ? { kind: 'quote', id: quote } : null;
    return { kind: 'article', key, within };
  }
  return firstPlace;
}

/** An address typed by hand may hold a stray `%`. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
