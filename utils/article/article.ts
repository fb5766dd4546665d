import type { Span } from '../text/span';

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote';

/** One block of the article's text. Its words are `article.text.slice(start, end)`. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /**
   * The block's element as its index in document order among all elements of the page at reading time
   * (`document.querySelectorAll('*')`); null for plain-text input. A hint only: pages change, so whoever
   * follows it must check the words.
   */
  readonly element: number | null;
  /** Who a quote block names as its source (`<cite>`, `figcaption`), verbatim; null where it names nobody. */
  readonly attribution: string | null;
}

/** A picture's caption or credit: shown by the page, but no part of the article's text. */
export interface Caption {
  readonly text: string;
  readonly element: number | null;
}

/** A news article as read from a page. JSON only, so that it can cross from the page to the extension. */
export interface Article {
  /** The address the page was read at, without its fragment. Empty for plain-text input. */
  readonly url: string;
  /** What the page calls its own address (`rel=canonical`, `og:url`, JSON-LD), absolute; null where it does not say. */
  readonly canonicalUrl: string | null;
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  /** ISO 8601, with the offset the page gives; null where it does not say. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 tag the page declares (`lang`, JSON-LD, meta), lower case; null where it does not say. */
  readonly language: string | null;
  /** The dek or standfirst, verbatim; it may or may not also be the first block. */
  readonly lead: string | null;
  /** The blocks' words joined by line breaks; every span of an analysis counts in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly captions: readonly Caption[];
}

/** Why a page gives no article. Each reason has its own text in the interface. */
export type NotAnArticle = 'empty' | 'list' | 'no-text' | 'too-large' | 'not-html';

export type Extraction =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'not-an-article'; readonly reason: NotAnArticle; readonly title: string; readonly url: string };
