import type { Measure } from './measures';
import { articleKey } from './page-key';
import { collapse, likeness } from './words';

const longArticle = 500;

/** The address an article element carries for itself, as pages that load one article after another do. */
function ownAddress(article: Element, base: string): string | null {
  const carried = [...article.attributes].find(({ name, value }) => /(?:url|href|permalink|link|itemid|about|path)$/i.test(name) && /^(?:https?:\/)?\//i.test(value))?.value;
  const linked = article.querySelector('h1 a[href],h2 a[href],link[itemprop~="mainEntityOfPage"],link[itemprop~="url"],meta[itemprop~="mainEntityOfPage"]');
  const address = carried ?? linked?.getAttribute('href') ?? linked?.getAttribute('content') ?? linked?.getAttribute('itemid');
  try {
    return address ? new URL(address, base).href : null;
  } catch {
    return null;
  }
}

function headingOf(article: Element): string {
  return collapse((article.querySelector('h1') ?? article.querySelector('h2'))?.textContent ?? '');
}

/** The one whose heading is most like the document's title; the first where several are alike or none is. */
function best<T extends { heading: string }>(found: readonly T[], title: string): T | undefined {
  const scores = found.map(({ heading }) => likeness(heading, title));
  const top = Math.max(...scores);
  return found[top > 0.7 ? scores.indexOf(top) : 0];
}

/**
 * The article elements of a page that shows several whole articles one after another (infinite scroll), the one that
 * the address means first. That is the one which carries the address; else the one headed like the document's title;
 * else the first. Empty for a page with fewer than two. A live blog's posts and teasers are no articles of their own:
 * each must have its own `h1`, or its own address and a good deal of text.
 */
export function severalArticles(copy: Document, url: string, measure: (element: Element) => Measure): Element[] {
  const whole = [...copy.querySelectorAll('article,[itemtype$="Article"]')].filter((article) => measure(article).prose >= longArticle).slice(0, 100);
  const key = articleKey(url, null);
  const found = whole.flatMap((element) => {
    if (whole.some((other) => other !== element && element.contains(other)) && !element.querySelector('h1')) return [];
    if (whole.some((other) => other !== element && other.contains(element))) return [];
    const address = ownAddress(element, url);
    const isOwn = element.querySelector('h1') !== null || (address !== null && headingOf(element) !== '' && articleKey(address, null).split('?')[0] !== key.split('?')[0]) || (address !== null && articleKey(address, null) === key);
    return isOwn ? [{ element, address, heading: headingOf(element) }] : [];
  });
  if (found.length < 2) return [];
  const meant = found.find(({ address }) => address && articleKey(address, null) === key) ?? best(found, copy.title);
  return found.map(({ element }) => element).sort((a, b) => Number(b === meant?.element) - Number(a === meant?.element));
}
