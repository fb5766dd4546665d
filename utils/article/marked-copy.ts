/** The attribute that carries an element's index in the original page through copying, cutting and renaming. */
const attribute = 'data-konspekt-index';

/**
 * A deep copy of the page in which every element carries its index in `document.querySelectorAll('*')` of the page.
 * The page itself is not touched.
 */
export function copyMarked(document: Document): Document {
  const copy = document.cloneNode(true) as Document;
  let index = 0;
  for (const element of copy.querySelectorAll('*')) element.setAttribute(attribute, String(index++));
  return copy;
}

/** The element's index in the original page; null for elements that were made since. */
export function markOf(element: Element): number | null {
  const value = element.getAttribute(attribute);
  return value === null ? null : Number(value);
}

/** The index of the element or else of its nearest ancestor that was in the original page; null where there is none. */
export function nearestMark(element: Element | null): number | null {
  for (let at = element; at; at = at.parentElement) {
    const mark = markOf(at);
    if (mark !== null) return mark;
  }
  return null;
}
