import { distance, extend } from './align';
import type { FoldedSpan } from './boundaries';
import { lastAtMost } from './page-index';
import type { PageIndex } from './page-index';
import { beginsInWord, endsInWord } from './pattern';
import type { Pattern } from './pattern';
import { pathLikeness, structurePath } from './structure';

/** What speaks for a place being the quote's. All shares from 0 to 1. */
export interface Evidence {
  readonly span: FoldedSpan;
  /** Likeness of the words there to the quote; 1 when they fold to the same. */
  readonly quote: number;
  /** How much of the stored prefix and suffix stands beside it: of all of it, for telling places apart. */
  readonly prefix: number;
  readonly suffix: number;
  /** The nearer context only, for believing a place at all: 32 units in a row are as good as proof. */
  readonly before: number;
  readonly after: number;
  /** Samples from farther around that stand where they should. */
  readonly probes: number;
  /** Nearness to the old position. */
  readonly position: number;
  /** Likeness of the path of elements. */
  readonly structure: number;
  /** Whether it begins or ends inside a word where the quote did not. */
  readonly splitsWord: boolean;
  /** Whether it lies under the attribute `hidden`. */
  readonly hidden: boolean;
}

const PROOF = 32;
/** How far text put in between may have pushed a context away. */
const DISPLACED = 1200;
const PIECE = 16;

/** Collects the evidence for the quote standing at `span`. */
export function weigh(index: PageIndex, pattern: Pattern, span: FoldedSpan): Evidence {
  const { codes } = index;
  const prefix = extend(pattern.prefix, codes, span.start, -1);
  const suffix = extend(pattern.suffix, codes, span.end, 1);
  const near = index.folded.slice(Math.max(0, span.start - DISPLACED), span.start);
  const next = index.folded.slice(span.end, span.end + DISPLACED);
  return {
    span,
    quote: likeness(pattern.quote, codes.subarray(span.start, span.end)),
    prefix: share(prefix, pattern.prefix, pattern.prefix.length, span.start === 0),
    suffix: share(suffix, pattern.suffix, pattern.suffix.length, span.end === codes.length),
    before: Math.max(share(prefix, pattern.prefix, PROOF, span.start === 0), 0.8 * displaced(pattern.prefix, near)),
    after: Math.max(share(suffix, pattern.suffix, PROOF, span.end === codes.length), 0.8 * displaced(pattern.suffix, next)),
    probes: probesFound(index, pattern, span),
    position: nearness(index, pattern, span),
    structure: structureLikeness(index, pattern, span),
    splitsWord:
      (!pattern.splitsFirstWord && isInsideWord(index, span.start)) || (!pattern.splitsLastWord && isInsideWord(index, span.end)),
    hidden: index.isHidden(index.map[span.start] as number),
  };
}

/** 1 − edits ÷ the longer length. */
function likeness(quote: Uint16Array, found: Uint16Array): number {
  return 1 - distance(quote, found) / Math.max(quote.length, found.length, 1);
}

/** A quote without context on this side (at the page's edge) has it all when it still stands at the edge, else half. */
function share(matched: number, context: Uint16Array, proof: number, atEdge: boolean): number {
  if (context.length === 0) return atEdge ? 1 : 0.5;
  return Math.min(1, matched / Math.min(proof, context.length));
}

/** Share of a context's pieces found anywhere in the text on its side. */
function displaced(context: Uint16Array, text: string): number {
  let found = 0;
  let all = 0;
  for (let at = 0; at + PIECE <= context.length; at += PIECE) {
    all++;
    if (text.includes(String.fromCharCode(...context.subarray(at, at + PIECE)))) found++;
  }
  return all === 0 ? 0 : found / all;
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
  return Math.max(0, 1 - Math.abs(span.start - expected) / Math.max(1, index.codes.length));
}

function structureLikeness(index: PageIndex, pattern: Pattern, span: FoldedSpan): number {
  const path = pattern.hint.structure?.startPath;
  const node = index.nodes[lastAtMost(index.starts, index.map[span.start] as number)];
  return path === undefined || !node ? 0 : pathLikeness(path, structurePath(index.root, node));
}

/** Whether folded offset `at` has a letter on either side and nothing between them. */
export function isInsideWord(index: PageIndex, at: number): boolean {
  if (at <= 0 || at >= index.map.length) return false;
  const right = index.map[at] as number;
  if (right === index.map[at - 1]) return true;
  return endsInWord(index.raw.slice(Math.max(0, right - 3), right)) && beginsInWord(index.raw.slice(right, right + 3));
}
