import type { Article } from './article';
import { cleanByline, givenFirst } from './byline';
import { toIsoDate } from './dates';
import type { JsonObject, LinkedData } from './json-ld';
import { names, readJsonLd } from './json-ld';
import { isSameAddress } from './same-address';
import { pickTitle } from './title';
import { collapse, sameWords } from './words';

/** What a page says about its article, outside the article's text. Null where it says nothing. */
export interface Metadata extends Pick<Article, 'canonicalUrl' | 'title' | 'byline' | 'site' | 'published' | 'modified' | 'language'> {
  /** The summary in the page's head. It need not stand on the page. */
  readonly description: string | null;
  /** The page declares itself an article, by JSON-LD or Open Graph. */
  readonly declaresArticle: boolean;
  /** Its JSON-LD describes an article at this very address. */
  readonly isOwnArticle: boolean;
}

const maxLength = 2_000;

/** Contents of the meta elements with one of these names or properties, in the order of the names. */
function metaContents(document: Document, ...keys: string[]): string[] {
  return keys.flatMap((key) =>
    [...document.querySelectorAll(`meta[name="${key}" i],meta[property="${key}" i],meta[itemprop="${key}" i],meta[http-equiv="${key}" i]`)].flatMap((meta) => {
      const content = collapse((meta.getAttribute('content') ?? '').slice(0, maxLength));
      return content ? [content] : [];
    }),
  );
}

/** An absolute http(s) address, or null. `javascript:` and `data:` addresses are never passed on. */
function absolute(value: string | null | undefined, base: string): string | null {
  if (!value || value.length > maxLength) return null;
  try {
    const url = new URL(value, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function decode(text: string): string {
  const marks: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', laquo: '«', raquo: '»' };
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name) return marks[name] ?? whole;
    const code = parseInt(decimal ?? hex ?? '', decimal ? 10 : 16);
    return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A string property, with entities that a template escaped once too often read as characters. */
function text(node: JsonObject | undefined, ...keys: string[]): string | null {
  for (const key of keys) {
    const value = node?.[key];
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'string' && first.trim()) return collapse(decode(first.slice(0, maxLength)));
  }
  return null;
}

function addressOf(node: JsonObject, base: string): string | null {
  const main = node.mainEntityOfPage;
  const id = typeof main === 'object' && main !== null ? (main as JsonObject)['@id'] ?? (main as JsonObject).url : main;
  return absolute(typeof node.url === 'string' ? node.url : typeof id === 'string' ? id : null, base);
}

/** The node about the article at `url`: by its address, else by a headline that the page shows first, else the first one. */
function pickNode(data: LinkedData, url: string, heading: string): JsonObject | undefined {
  const withHeadline = data.articles.filter((node) => text(node, 'headline', 'name'));
  return (
    withHeadline.find((node) => isSameAddress(addressOf(node, url), url)) ??
    withHeadline.find((node) => sameWords(text(node, 'headline', 'name') ?? '', heading)) ??
    withHeadline[0] ??
    data.articles[0]
  );
}

/** A list of articles carries JSON-LD of those it lists. */
function isAbout(node: JsonObject, url: string, heading: string): boolean {
  const address = addressOf(node, url);
  return address === null || isSameAddress(address, url) || sameWords(text(node, 'headline', 'name') ?? '', heading);
}

function readCanonical(document: Document, url: string, node: JsonObject | undefined): string | null {
  const link = absolute(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), url);
  const openGraph = absolute(metaContents(document, 'og:url')[0], url);
  const linked = node ? addressOf(node, url) : null;
  // Of several addresses the first that would give the page's own site and more than its front page.
  const all = [link, openGraph, linked].flatMap((address) => address ?? []);
  return all.find((address) => new URL(address).pathname !== '/') ?? all[0] ?? null;
}

function firstDate(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const date = value ? toIsoDate(value) : null;
    if (date) return date;
  }
  return null;
}

function times(scope: Element | Document, selector: string): string[] {
  return [...scope.querySelectorAll(selector)].slice(0, 5).map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? '');
}

/** The blocks of an element that hold no other block, in their order; the element itself if it has none. */
function lowestBlocks(element: Element): Element[] {
  const blocks = [...element.querySelectorAll('div,p,li')].filter((block) => !block.querySelector('div,p,li'));
  return blocks.length ? blocks.slice(0, 20) : [element];
}

/**
 * Reads JSON-LD, Open Graph, meta elements (Highwire's and Dublin Core's too), `<time>` and common class names.
 * `scope` is the article's element where a page shows several, else null for the whole document. What the page's head
 * says is about the first article: where another is meant (`isFirst` false), it is left aside. Never throws, whatever a page declares.
 */
export function readMetadata(document: Document, url: string, scope: Element | null = null, isFirst = true): Metadata {
  const place = scope ?? document;
  const heading = collapse(place.querySelector('h1')?.textContent ?? (scope ? place.querySelector('h2')?.textContent : '') ?? '');
  const data = readJsonLd(document);
  const picked = pickNode(data, url, heading);
  const foreign = !isFirst && !(picked && sameWords(text(picked, 'headline', 'name') ?? '', heading));
  const node = foreign ? undefined : picked;
  const meta = (...keys: string[]) => (foreign ? [] : metaContents(document, ...keys));
  const site = metaContents(document, 'og:site_name').map((name) => name.replace(/^@/, ''))[0] ?? names(node?.publisher, data.byId)[0] ?? metaContents(document, 'application-name')[0] ?? null;
  const authors = names(node?.author ?? node?.creator, data.byId);
  const marked = place.querySelector('[rel~="author"],[itemprop~="author"]') ?? place.querySelector(['[class*="byline" i]', '[class*="author" i][class*="name" i]', '[class$="author" i]'].map((one) => `${one}:not(form *)`).join());
  const declared = [...meta('author'), ...meta('citation_author', 'dc.creator').map(givenFirst), ...meta('article:author')];
  const bylines = [authors, declared, ...(marked ? lowestBlocks(marked).map((block) => [block.textContent ?? '']) : [])];
  const language = document.documentElement.getAttribute('lang') || text(node, 'inLanguage') || metaContents(document, 'content-language', 'og:locale')[0] || null;
  return {
    canonicalUrl: foreign ? null : readCanonical(document, url, node),
    title: pickTitle([text(node, 'headline', 'name'), ...meta('og:title', 'twitter:title', 'citation_title', 'dc.title')], [...place.querySelectorAll('h1')].slice(0, 10).map((h) => collapse(h.textContent ?? '')), scope ? heading : collapse(document.title), site),
    byline: bylines.reduce<string | null>((found, candidates) => found ?? cleanByline(candidates, site), null),
    // «Outlet | Politics | Sport | …»: the name without what it says of itself.
    site: site && collapse(decode(site)).replace(/ \| .*$/, ''),
    published: firstDate([text(node, 'datePublished'), ...meta('article:published_time', 'datepublished', 'citation_publication_date', 'citation_date', 'parsely-pub-date', 'pubdate', 'dc.date', 'date'), ...times(place, '[itemprop~="datePublished"],time[pubdate]'), text(node, 'dateCreated'), ...times(place, scope ? 'time' : 'article time,main time,header time,time.published')]),
    modified: firstDate([text(node, 'dateModified'), ...meta('article:modified_time', 'og:updated_time', 'datemodified'), ...times(place, '[itemprop~="dateModified"]')]),
    language: /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(language ?? '') ? (language ?? '').replace(/_/g, '-').toLowerCase() : null,
    description: text(node, 'description') ?? meta('og:description', 'description', 'twitter:description')[0] ?? null,
    isOwnArticle: node !== undefined && isSameAddress(addressOf(node, url), url),
    declaresArticle: (node !== undefined && isAbout(node, url, heading)) || /article/i.test(metaContents(document, 'og:type')[0] ?? ''),
  };
}
