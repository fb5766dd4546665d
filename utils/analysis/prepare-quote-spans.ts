import type { Block } from '../article/article';
import type { Span } from '../text/span';
import type { QuoteSpan } from './document';

/** Marks that a text in any language may use; for texts without a pack. Straight single ones are too often apostrophes. */
export const COMMON_MARKS: readonly string[] = ['«»', '“”', '„“', '„”', '""', '‘’', '‚‘', '‹›'];

const SINGLE = '‘’‚\'‹›';
const SPACE = /\s/;
const BEFORE_OPENING = /[\s([{–—−/-]/;
const AFTER_CLOSING = /[\s.,;:!?…)\]}–—−/-]/;
const WORD = /[\p{L}\p{N}]/u;
/** How many blocks one quotation may run over without a mark in between. */
const MAX_UNMARKED_BLOCKS = 6;
/** Nobody nests quotations deeper; marks farther down the stack are slips, and looking for them would take quadratic time. */
const MAX_DEPTH = 6;

interface Marks {
  /** Opening mark to the marks that close it. */
  readonly closers: ReadonlyMap<string, string>;
  readonly closing: ReadonlySet<string>;
  readonly any: RegExp;
}

interface Mark {
  readonly at: number;
  readonly char: string;
  /** Whether the mark stands as an opening one does: space before it, none after. */
  readonly opens: boolean;
  /** The reverse. */
  readonly closes: boolean;
}

interface OpenMark extends Mark {
  /** Index in the result, where its place is kept. */
  readonly slot: number;
}

type Found = { -readonly [K in keyof QuoteSpan]: QuoteSpan[K] };

/**
 * Pairs quotation marks block by block with a stack, deciding by the space around a mark whether it opens or closes.
 * A block that opens again while the one before is open continues it. Linear in the length of the text.
 * `pairs` are two-character strings as in `TextRules.quotationMarks`.
 */
export function findQuoteSpans(text: string, blocks: readonly Block[], pairs: readonly string[]): QuoteSpan[] {
  const marks = readPairs(pairs);
  const spans: Found[] = [];
  let open: Found | null = null;
  /** Blocks that may lie wholly inside what is open, and the quotations in them. */
  let unmarked: number[] = [];
  let inner: Found[] = [];
  blocks.forEach((block, index) => {
    const found = scanBlock(text, block, index, marks);
    const opener = open ? text[open.outer.start]! : '';
    const closers = marks.closers.get(opener) ?? '';
    // A mark that opens as well as closes does not tell what is inside.
    const outer = closers.includes(opener) ? '' : opener;
    const head = open && leadingCloser(found, text, block, closers, outer);
    if (open && head) {
      for (const span of [...inner, ...found.spans.filter(({ outer }) => outer.end <= head.at)]) span.depth += 1;
      for (const middle of unmarked) spans.push({ ...whole(blocks[middle]!), block: middle, depth: 0, closed: false, continues: true });
      open.continues = true;
      spans.push({ start: block.start, end: head.at, outer: { start: block.start, end: head.at + 1 }, block: index, depth: 0, closed: true, continues: false });
    } else if (open && found.spans[0]?.outer.start === block.start) {
      open.continues = unmarked.length === 0;
    }
    // Not spread: a block of nothing but marks has more of them than a call may have arguments.
    for (const span of found.spans) spans.push(span);
    const last = found.spans.findLast((span) => span.depth === 0);
    if (last && !last.closed) {
      open = last;
      unmarked = [];
      inner = [];
    } else if (found.orphans.length > 0 || !found.spans.every((span) => isInner(span, text, outer)) || unmarked.length >= MAX_UNMARKED_BLOCKS) open = null;
    else if (open) {
      unmarked.push(index);
      inner = inner.concat(found.spans);
    }
  });
  return spans.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
}

function whole(block: Block): { start: number; end: number; outer: Span } {
  const { start, end } = block;
  return { start, end, outer: { start, end } };
}

function readPairs(pairs: readonly string[]): Marks {
  const closers = new Map<string, string>();
  for (const pair of pairs) closers.set(pair[0]!, (closers.get(pair[0]!) ?? '') + pair[1]!);
  const any = [...new Set(pairs.join(''))].join('');
  return { closers, closing: new Set(pairs.map((pair) => pair[1]!)), any: new RegExp(`[${any}]`, 'g') };
}

interface Scan {
  readonly spans: Found[];
  readonly orphans: readonly Mark[];
}

/**
 * A closing mark without an opening one, before any other mark of the block; or after whole quotations in other marks
 * than `opener`, if it is one of `closers`.
 */
function leadingCloser(scan: Scan, text: string, block: Block, closers: string, opener: string): Mark | null {
  const orphan = scan.orphans[0];
  if (!orphan || SINGLE.includes(orphan.char) || /\d/.test(text[orphan.at - 1] ?? '')) return null;
  const before = scan.spans.filter(({ outer }) => outer.start < orphan.at);
  const inside = closers.includes(orphan.char) && before.every((span) => isInner(span, text, opener));
  return orphan.at > block.start && (before.length === 0 || inside) ? orphan : null;
}

/** Whether a whole quotation is in other marks than `opener`, as one inside another is. */
function isInner({ closed, outer }: Found, text: string, opener: string): boolean {
  return opener !== '' && closed && text[outer.start] !== opener;
}

function marksOf(text: string, block: Block, marks: Marks): Mark[] {
  const found: Mark[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(marks.any)) {
    const at = block.start + match.index;
    const before = at > block.start ? text[at - 1]! : ' ';
    const after = at + 1 < block.end ? text[at + 1]! : ' ';
    const char = match[0];
    const single = SINGLE.includes(char);
    if (single && WORD.test(before) && WORD.test(after)) continue;
    // A decade or a clipped word (’90s, 'em) opens nothing.
    if (single && char !== '‹' && /\d/.test(after) && !/\d/.test(before)) continue;
    const opens = (BEFORE_OPENING.test(before) || marks.closers.has(before)) && !SPACE.test(after);
    const closes = !SPACE.test(before) && (AFTER_CLOSING.test(after) || marks.closing.has(after));
    found.push({ at, char, opens, closes });
  }
  return found;
}

function scanBlock(text: string, block: Block, index: number, marks: Marks): Scan {
  const found = marksOf(text, block, marks);
  const lastOf = new Map<string, number>();
  for (const mark of found) if (mark.closes) lastOf.set(mark.char, mark.at);
  const spans: Found[] = [];
  const orphans: Mark[] = [];
  const stack: OpenMark[] = [];
  let lastClosed: Found | null = null;

  const close = (depth: number, mark: Mark) => {
    for (const inner of stack.splice(depth + 1)) spans[inner.slot]!.depth = -1;
    const span = spans[stack.pop()!.slot]!;
    span.end = mark.at;
    span.outer = { start: span.outer.start, end: mark.at + 1 };
    span.closed = true;
    lastClosed = span;
  };
  const push = (mark: Mark) => {
    stack.push({ ...mark, slot: spans.length });
    const outer = { start: mark.at, end: block.end };
    spans.push({ start: mark.at + 1, end: block.end, outer, block: index, depth: stack.length - 1, closed: false, continues: false });
  };

  found.forEach((mark, i) => {
    const depth = closedBy(stack, mark, marks, lastOf);
    if (depth >= 0 && !isPossessive(text, mark, found[i + 1])) close(depth, mark);
    else if (canOpen(mark, marks, lastOf)) push(mark);
    else if (marks.closing.has(mark.char)) orphans.push(mark);
  });
  settleUnclosed(text, block, stack, spans, lastClosed);
  const kept = spans.filter((span) => span.depth >= 0);
  return { spans: kept, orphans };
}

/** Which open mark the given one closes: its place on the stack, or -1. */
function closedBy(stack: readonly OpenMark[], mark: Mark, marks: Marks, lastOf: ReadonlyMap<string, number>): number {
  if (stack.length === 0) return -1;
  const both = marks.closers.has(mark.char);
  if (both && mark.opens && !mark.closes) return -1;
  if (!marks.closing.has(mark.char) && !(mark.closes && !mark.opens)) return -1;
  if (SINGLE.includes(mark.char) && !mark.closes) return -1;
  for (let depth = stack.length - 1; depth >= Math.max(0, stack.length - MAX_DEPTH); depth--) if (marks.closers.get(stack[depth]!.char)?.includes(mark.char)) return depth;
  // A mixed pair («…"): only where no proper closing mark follows, and double never closes single.
  const top = stack[stack.length - 1]!;
  if (!mark.closes || SINGLE.includes(mark.char) !== SINGLE.includes(top.char)) return -1;
  const proper = [...(marks.closers.get(top.char) ?? '')].some((char) => (lastOf.get(char) ?? -1) > mark.at);
  return proper ? -1 : stack.length - 1;
}

/** "the workers’ union": an apostrophe after s before a small letter, when the real closing mark is still to come. */
function isPossessive(text: string, mark: Mark, next: Mark | undefined): boolean {
  if (mark.char !== '’' && mark.char !== "'") return false;
  return text[mark.at - 1] === 's' && /^ \p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3)) && next?.char === mark.char && next.closes;
}

function canOpen(mark: Mark, marks: Marks, lastOf: ReadonlyMap<string, number>): boolean {
  if (mark.char === "'") return mark.opens && (lastOf.get("'") ?? -1) > mark.at;
  if (SINGLE.includes(mark.char)) return mark.opens && marks.closers.has(mark.char);
  // A closing mark typed where an opening one belongs (”Text”).
  if (!marks.closers.has(mark.char)) return mark.opens && !mark.closes;
  return !(mark.closes && !mark.opens);
}

/**
 * What the block leaves open. Of «A «B» with one closing mark for two, the mark closes both; an unclosed mark in
 * depth or a single one is taken for a slip and dropped.
 */
function settleUnclosed(text: string, block: Block, stack: readonly OpenMark[], spans: readonly Found[], lastClosed: Found | null): void {
  stack.forEach((mark, depth) => {
    const span = spans[mark.slot]!;
    const rest = lastClosed && text.slice(lastClosed.outer.end, lastClosed.outer.end + 4);
    const closesBoth = lastClosed && lastClosed.depth > depth && text[lastClosed.outer.start] === mark.char && /^(?:[.,!?…]* ?[–—-]|[.,!?…]*$)/.test(rest ?? '');
    if (lastClosed && closesBoth) {
      span.end = lastClosed.end;
      span.outer = { start: span.outer.start, end: lastClosed.outer.end };
      span.closed = true;
    } else if (depth > 0 || SINGLE.includes(mark.char)) span.depth = -1;
    else while (span.end > span.start && SPACE.test(text[span.end - 1]!)) span.end--;
    if (!span.closed) span.outer = { start: span.outer.start, end: Math.min(span.end, block.end) };
  });
}
