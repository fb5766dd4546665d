import { captions, furniture, roles, signatures, unread } from './hints';
import { markOf } from './marked-copy';
import type { Measure } from './measures';
import type { Caption } from './article';
import { collapse } from './words';

/** The words of class and id, each between spaces, so that a hint is found whole. */
function hintWords(element: Element): string {
  const raw = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-testid') ?? ''}`.slice(0, 400);
  return ` ${raw.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim()} `;
}

function matcher(hints: readonly string[]): (words: string) => boolean {
  const pattern = new RegExp(` (?:${hints.join('|')})s? `);
  return (words) => pattern.test(words);
}

const isFurniture = matcher(furniture);
const isSignature = matcher(signatures);
const isCaption = matcher(captions);

const maxSignature = 200;
const maxCaption = 600;

function isHiddenByStyle(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(style);
}

function addCaption(found: Map<string, Caption>, element: Element): void {
  const text = collapse(element.textContent ?? '');
  if (text && !found.has(text)) found.set(text, { text, element: markOf(element) });
}

/** A figure that shows a picture gives its captions, and only the picture stays; one that holds a quotation or a table stays whole. */
function takeFigure(figure: Element, found: Map<string, Caption>): void {
  if (figure.querySelector('blockquote,table,pre,ul,ol') || figure.querySelectorAll('p').length > 3) return;
  const parts = [...figure.querySelectorAll('figcaption,[class*="caption" i],[class*="credit" i],[class*="author" i],[class*="source" i]')];
  const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  // Not every engine answers a list of selectors in document order.
  outer.sort((a, b) => (markOf(a) ?? 0) - (markOf(b) ?? 0));
  for (const part of outer.length ? outer : [figure]) addCaption(found, part);
  figure.replaceChildren(figure.ownerDocument.createElement('img'));
}

function withAncestors(elements: Iterable<Element>): Set<Element> {
  const all = new Set<Element>();
  for (const element of elements) for (let at: Element | null = element; at && !all.has(at); at = at.parentElement) all.add(at);
  return all;
}

/**
 * Takes from a marked copy what is surely no part of an article: scripts, navigation, furniture by role, class or id,
 * hidden elements, pictures with their captions. Nothing that holds a large part of the page's running text is
 * taken, whatever it is called. Returns the captions and credits, each once.
 */
export function prune(copy: Document, measure: (element: Element) => Measure): Caption[] {
  for (const element of copy.querySelectorAll(unread)) {
    if (measure(element).prose < 1_500) element.remove();
  }
  const body = copy.body;
  const all = measure(body);
  const found = new Map<string, Caption>();
  const safe = withAncestors(body.querySelectorAll('h1,main,[itemprop~="articleBody"]'));
  for (const element of body.querySelectorAll('*')) {
    if (!element.parentNode || !body.contains(element)) continue;
    const { text, prose } = measure(element);
    const name = element.localName;
    const isLarge = prose > 0.35 * all.prose && prose > 200;
    if (isLarge || name === 'article' || safe.has(element)) continue;
    const words = hintWords(element);
    if (name === 'figure') takeFigure(element, found);
    else if (isHiddenByStyle(element) || roles.has(element.getAttribute('role') ?? '') || (name === 'footer' && element.parentElement?.localName !== 'blockquote') || name === 'aside') element.remove();
    else if (text < maxCaption && (name === 'figcaption' || isCaption(words))) {
      addCaption(found, element);
      element.remove();
    } else if (isFurniture(words)) element.remove();
    else if (text < maxSignature && !/^(?:p|h\d|li|em|strong|b|i|a|span)$/.test(name) && isSignature(words)) element.remove();
  }
  return [...found.values()];
}
