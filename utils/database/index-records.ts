/** A part of the search index, written once and never changed. The one with the higher number speaks for an article that stands in both. */
export interface Segment {
  readonly number: number;
  /** Version of the form of `bytes`; an index of another version is built anew. */
  readonly format: number;
  /** Of `bytes`, so that a damaged part is noticed; see `checksum`. */
  readonly checksum: number;
  readonly bytes: ArrayBuffer;
}

/** An article whose part of the index is out of date. Written in the transaction of whatever changed it, so that none is forgotten. */
export interface Stale {
  readonly articleKey: string;
  /** Another one with every change, so that a change made while the article is being indexed is noticed. */
  readonly mark: string;
}

/** What the people book needs of one article, so that it need not read the articles' texts. */
export interface Digest {
  readonly articleKey: string;
  /** Version of the form of `body`. */
  readonly format: number;
  /** Which rules made the analysis it is of (`ArticleContent.rules`); null where there is none, absent in a digest that an older program made. */
  readonly rules?: string | null;
  readonly body: unknown;
}
