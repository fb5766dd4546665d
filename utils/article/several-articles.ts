import type { Measure } from './measures';
import { isSameAddress } from './same-address';
import { collapse, likeness } from './words';

const longArticle = 500;

/** The address that an article element carries for itself, as pages that load one article after another do. */
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
  const candidates = 'article,[itemtype$="Article"]';
  const found = [...copy.querySelectorAll(candidates)].flatMap((element) => {
    if (measure(element).prose < longArticle || element.parentElement?.closest(candidates)) return [];
    const address = ownAddress(element, url);
    const heading = headingOf(element);
    // A live blog's post lives at a fragment of its page, or one step below it.
    const isPart = address === null || address.includes('#') || address.startsWith(`${url.split(/[?#]/)[0]}/`);
    const isOwn = !isPart && (heading !== '' || isSameAddress(address, url));
    return isOwn || element.querySelector('h1') ? [{ element, address, heading }] : [];
  });
  if (found.length < 2) return [];
  const meant = found.find(({ address }) => isSameAddress(address, url)) ?? best(found, copy.title);
  return found.map(({ element }) => element).sort((a, b) => Number(b === meant?.element) - Number(a === meant?.element));
}
