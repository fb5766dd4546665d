import { cleanText } from './clean-text';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/** Text for the content of an HTML element or for a quoted attribute: no mark of it is read as markup. */
export function htmlText(text: string): string {
  return cleanText(text).replace(/[&<>"'`]/g, (mark) => entities[mark] ?? mark);
}

/** A link that opens apart from the page; the words alone where there is no address. `address` from `webAddress` only. */
export function htmlLink(words: string, address: string | null): string {
  if (address === null) return htmlText(words);
  return `<a href="${htmlText(address)}" rel="noopener noreferrer">${htmlText(words)}</a>`;
}
