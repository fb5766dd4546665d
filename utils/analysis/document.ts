import type { Block } from '../article/article';
import type { NormalText } from '../text/normalize';
import type { Span } from '../text/span';
import type { Token } from '../text/token';

/** A sentence of a block, without the space around it. */
export interface Sentence extends Span {
  /** Index of its block in `blocks`. */
  readonly block: number;
  /** The inner sentences when a quotation with its attribution is one unit; empty when there is nothing to divide. */
  readonly parts: readonly Span[];
}

/** A pair of quotation marks and what is between them. */
export interface QuoteSpan extends Span {
  /** Index of its block in `blocks`. */
  readonly block: number;
  /** Where the marks stand: `outer.start` is the opening mark, `outer.end` is just after the closing one. */
  readonly outer: Span;
  /** 0 for outermost. */
  readonly depth: number;
  /** False where the block ends before the closing mark: then the span runs to the block's end. */
  readonly closed: boolean;
  /** Whether the next paragraph goes on with it (an opening mark at its start, no closing mark at this one's end). */
  readonly continues: boolean;
}

/**
 * A text made ready for the stages: normalised (one apostrophe ’, one space), tokens, quotation marks and sentences found.
 * All offsets count in `text`; `analyze` maps them back to the article's own text at the end.
 */
export interface Document {
  readonly text: string;
  /** How offsets in `text` map to the article's own text. */
  readonly normal: NormalText;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Indices of blocks that are no part of the story (credits, "read also"); every stage passes them over. */
  readonly boilerplate: ReadonlySet<number>;
  /** Tokens of the whole text in order. */
  readonly tokens: readonly Token[];
  /** In order of their opening marks. */
  readonly quoteSpans: readonly QuoteSpan[];
  /** In text order; every sentence lies within one block. */
  readonly sentences: readonly Sentence[];
  /** ISO 8601, or null when unknown. */
  readonly published: string | null;
}
