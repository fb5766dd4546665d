import type { ArticleIdentity } from '../database/records';

/** What a page tells of itself at this moment, cheaply: the address, its canonical form, title and language. */
export function identify(document: Document): ArticleIdentity {
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name)?.trim() || null;
  const url = document.location.href.split('#', 1)[0] ?? '';
  const canonical = attribute('link[rel~="canonical" i]', 'href') ?? attribute('meta[property="og:url"]', 'content');
  return {
    url,
    canonicalUrl: canonical !== null && URL.canParse(canonical, document.baseURI) ? new URL(canonical, document.baseURI).href : null,
    title: (attribute('meta[property="og:title"]', 'content') ?? document.title).trim().slice(0, 1_000),
    language: document.documentElement.lang.trim().slice(0, 35).toLowerCase() || null,
  };
}
