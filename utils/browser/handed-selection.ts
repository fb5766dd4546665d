import type { ExportSelection } from './library-sources';

const key = 'export-selection';
/** The address that asks for what was handed over. */
const hash = '#export';

/** Leads from the library to the export of some of it: in the same tab, so that Back leads back; from a panel in a new one. */
export function handOver({ articles, highlights, quotes = [] }: ExportSelection): void {
  // A selection can be longer than an address may be.
  sessionStorage.setItem(key, JSON.stringify({ articles, highlights, quotes }));
  const address = `/transfer.html${hash}`;
  if (window.parent === window) location.assign(address);
  // A tab that is opened so begins with a copy of what is stored here.
  else window.open(address);
}

/** What was handed over to this page; null when nothing was, which means all. */
export function handedOver(): ExportSelection | null {
  if (location.hash !== hash) return null;
  const { articles, highlights, quotes } = parsed(sessionStorage.getItem(key));
  const texts = (list: unknown) => (Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []);
  const selection = { articles: texts(articles), highlights: texts(highlights), quotes: texts(quotes) };
  return selection.articles.length + selection.highlights.length + selection.quotes.length > 0 ? selection : null;
}

function parsed(text: string | null): { readonly articles?: unknown; readonly highlights?: unknown; readonly quotes?: unknown } {
  try {
    return (JSON.parse(text ?? '{}') as object | null) ?? {};
  } catch {
    return {};
  }
}
