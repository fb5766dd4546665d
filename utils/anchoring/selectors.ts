/** W3C Web Annotation TextQuoteSelector. The strings are the page's own, unnormalised. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C TextPositionSelector over the page's visible text: Unicode code points, `end` exclusive. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/**
 * What is stored to find the words of one highlight again. JSON only.
 * `hint` is the engine's own evidence (structure, probes); a selector without it still anchors.
 */
export interface HighlightSelectors {
  /** Of this format; records with an older one are migrated when the database opens. */
  readonly version: 1;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector | null;
  readonly hint: AnchorHint | null;
}

/** Evidence beyond the W3C selectors. Fields are documented where they are made, in `describe.ts`. */
export interface AnchorHint {
  /** Path of the start's and end's elements from the root, and offsets into them. */
  readonly structure?: { readonly startPath: string; readonly startOffset: number; readonly endPath: string; readonly endOffset: number };
  /** Length of the folded page text the position was taken in. */
  readonly foldedLength?: number;
  /** Position in the folded text. */
  readonly foldedStart?: number;
  /** Short folded samples of the text around, at the given distances from the start. */
  readonly probes?: readonly { readonly distance: number; readonly text: string }[];
  /** Other places that were alike when the selectors were made: when one of these is found, the quote is not. */
  readonly rivals?: readonly Rival[];
}

/** Folded samples of text beside a rival: `before` ends `beforeAt` units before its start, `after` begins `afterAt` after its end. */
export interface Rival {
  readonly before: string;
  readonly beforeAt: number;
  readonly after: string;
  readonly afterAt: number;
}

/**
 * exact: the words at their place. moved: the same words, elsewhere or in other surroundings.
 * changed: edited words in the same surroundings. uncertain: perhaps here; listed, never painted. missing: not on this page.
 */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'uncertain' | 'missing';
