/** What is found by searching. */
export const documentKinds = ['article', 'highlight', 'quote'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Bits of what a document has. The four above `text` are the highlight's colour, counted from 1. */
export const flag = { note: 1, tag: 2, highlight: 4, quote: 8, text: 16, orphan: 32 } as const;
export const colourShift = 8;

/** Something of an article that can be found on its own. */
export interface IndexDocument {
  readonly kind: DocumentKind;
  /** Article key, highlight id, or the quote's id within its analysis. */
  readonly id: string;
  /** The speaker of a quote; empty otherwise. */
  readonly speaker: string;
  /** Milliseconds since 1970: publication for articles and quotes, making for highlights. */
  readonly date: number;
  readonly flags: number;
  /** BCP 47 primary subtag of the words; null where it is not known. */
  readonly language: string | null;
  readonly title: string;
  /** Texts that are searched, most telling first. A phrase never reaches over two of them. */
  readonly texts: readonly string[];
  /** Names of people and organisations that `person:` finds it by. */
  readonly names: readonly string[];
  readonly tags: readonly string[];
}

/** An article's documents. An article without any is one that is gone. */
export interface IndexedArticle {
  readonly key: string;
  readonly documents: readonly IndexDocument[];
}

/** First characters of terms that are no words of a text. */
export const nameMark = '\u0001';
export const tagMark = '\u0002';
