import { distance, extend } from './align';
import type { FoldedSpan } from './boundaries';
import { isInsideWord, lastAtMost } from './page-index';
import type { PageIndex } from './page-index';
import type { Pattern } from './pattern';
import { isRival } from './rivals';
import { pathLikeness, structurePath } from './structure';

/** What speaks for a place being the quote's. Shares are from 0 to 1, units are folded units. */
export interface Evidence {
  readonly span: FoldedSpan;
  /** Whether its context on this side reaches to the page's own edge. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** Likeness of the words there to the quote; 1 when they fold to the same. */
  readonly likeness: number;
  /** Share of the words there that were the quote's in equal runs; high when a part of it is all that is left. */
  readonly left: number;
  /** Whether all of the quote stands there in equal runs, whatever was put in between. */
  readonly whole: boolean;
  /** Share of the stored prefix and suffix that stands right beside it. */
  readonly prefix: number;
  readonly suffix: number;
  /** The same, or what of the context stands somewhat farther off: text may have been put in between. */
  readonly before: number;
  readonly after: number;
  /** Share of the samples from farther around that stand about where they should. */
  readonly probes: number;
  /** Nearness to the old position; 3 at the very same. */
  readonly position: number;
  /** Whether it begins or ends inside a word where the quote did not. */
  readonly splitsWord: boolean;
  /** Whether it lies under the attribute `hidden`. */
  readonly hidden: boolean;
  /** Whether it is a place that was alike already when the quote was made, and another. */
  readonly rival: boolean;
}

/** Units that may stand between a context and the page's edge. */
const EDGE = 4;
/** How far text put in between may have pushed a context away, and what such a context is worth. */
const DISPLACED = 500;
const DISPLACED_WORTH = 0.5;
const PIECE = 16;

/** Collects the evidence for the quote standing at `span`; `coverage` is what of it is known to stand there in equal runs. */
export function weigh(index: PageIndex, pattern: Pattern, span: FoldedSpan, coverage: Coverage): Evidence {
  const { codes } = index;
  // Quotes from elsewhere may come with no context at all: that says nothing of an edge.
  const known = pattern.hint.foldedLength !== undefined;
  const atStart = known && span.start <= pattern.prefix.length + EDGE;
  const atEnd = known && span.end + pattern.suffix.length + EDGE >= codes.length;
  const prefix = share(extend(pattern.prefix, codes, span.start, -1), pattern.prefix, atStart);
  const suffix = share(extend(pattern.suffix, codes, span.end, 1), pattern.suffix, atEnd);
  return {
    span,
    atStart,
    atEnd,
    ...likeness(pattern.quote, codes.subarray(span.start, span.end), coverage),
    whole: coverage.units >= pattern.quote.length,
    prefix,
    suffix,
    before: nearby(prefix, pattern.prefix, index.folded.slice(Math.max(0, span.start - DISPLACED), span.start)),
    after: nearby(suffix, pattern.suffix, index.folded.slice(span.end, span.end + DISPLACED)),
    probes: probesFound(index, pattern, span),
    position: nearness(index, pattern, span),
    splitsWord:
      (!pattern.splitsFirstWord && isInsideWord(index, span.start)) || (!pattern.splitsLastWord && isInsideWord(index, span.end)),
    hidden: index.isHidden(index.map[span.start] as number),
    rival: isRival(index, pattern, span),
  };
}

/** Of longer quotes the equal runs are counted instead of the edits, whose price grows with the square. */
const LONG_QUOTE = 1500;

/** How much of the quote a chain of equal runs covers, in units: with and without what insertions cost. */
export interface Coverage {
  readonly units: number;
  readonly insertions: number;
}

/**
 * 1 − edits ÷ the longer length; where more text stands now, the share of the quote that is still there counts,
 * so that an advertisement between two paragraphs of a quote does not make it another text.
 */
function likeness(quote: Uint16Array, found: Uint16Array, { units, insertions }: Coverage): { likeness: number; left: number } {
  const length = Math.max(quote.length, found.length, 1);
  const whole = quote.length > LONG_QUOTE ? units / length : 1 - distance(quote, found) / length;
  const covered = (units - insertions) / Math.max(1, quote.length);
  return {
    likeness: found.length > quote.length ? Math.max(whole, Math.min(covered, 0.95)) : whole,
    left: units / Math.max(1, found.length),
  };
}

/** A quote without context on this side was at the page's edge: it has it all when it still is, else nothing. */
function share(matched: number, context: Uint16Array, atEdge: boolean): number {
  if (context.length === 0) return atEdge ? 1 : 0;
  return matched / context.length;
}

/** The share of a context right beside, or what its pieces found anywhere in the text on its side are worth. */
function nearby(beside: number, context: Uint16Array, text: string): number {
  if (beside >= DISPLACED_WORTH || context.length < PIECE) return beside;
  let found = 0;
  let all = 0;
  for (let at = 0; at + PIECE <= context.length; at += PIECE) {
    all++;
    if (text.includes(String.fromCharCode(...context.subarray(at, at + PIECE)))) found++;
  }
  return Math.max(beside, (DISPLACED_WORTH * found) / all);
}

/** The nearer a probe, the more it says and the less it may have moved. */
function probesFound(index: PageIndex, pattern: Pattern, span: FoldedSpan): number {
  let found = 0;
  let all = 0;
  for (const { distance: away, text } of pattern.hint.probes ?? []) {
    const weight = 1 / Math.sqrt(Math.abs(away));
    const at = (away < 0 ? span.start : span.end) + away;
    const reach = 80 + Math.abs(away) * 0.35;
    all += weight;
    if (index.folded.slice(Math.max(0, at - reach), Math.max(0, at + reach + text.length)).includes(text)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

function nearness(index: PageIndex, pattern: Pattern, span: FoldedSpan): number {
  const expected = pattern.hint.foldedStart;
  if (expected === undefined) return 0;
  // Nothing before it has changed: worth more than nearness.
  if (span.start === expected) return 3;
  return Math.max(0, 1 - Math.abs(span.start - expected) / Math.max(1, index.codes.length));
}

/** Likeness of the path of elements to the stored one, 0 to 1. Walks the document: only asked for to break ties. */
export function structureLikeness(index: PageIndex, pattern: Pattern, span: FoldedSpan): number {
  const path = pattern.hint.structure?.startPath;
  const node = index.nodes[lastAtMost(index.starts, index.map[span.start] as number)];
  return path === undefined || !node ? 0 : pathLikeness(path, structurePath(index.root, node));
}
