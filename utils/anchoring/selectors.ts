/**
 * W3C Web Annotation TextQuoteSelector. The strings are the page's own as a reader sees them: white space of the
 * source collapsed as a browser does it, a line feed at block edges and `<br>`, all else unnormalised.
 * `prefix` and `suffix` have at most 64 UTF-16 units, fewer only at the page's edge.
 */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C TextPositionSelector over the page's visible text (as in the quote): Unicode code points from 0, `end` exclusive. */
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
  /** Paths of the elements of the start and end (see `structurePath`), and UTF-16 offsets into their text nodes. Breaks ties. */
  readonly structure?: { readonly startPath: string; readonly startOffset: number; readonly endPath: string; readonly endOffset: number };
  /** Folded units of the whole page then: when page and place are unchanged, no search is needed. */
  readonly foldedLength?: number;
  /** Where the quote begins in the folded text, in folded units. */
  readonly foldedStart?: number;
  /** Short folded samples of the text around: `distance` units before the start (negative) or after the end. */
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
