import { firstFrom, startingWithin } from '../../text/search-spans';
import type { Span } from '../../text/span';
import type { QuoteSpan, Sentence } from '../document';
import type { Attribution } from './attribution';
import { attributeAfter, attributeBefore } from './attribution';
import type { Scene, TokenRange } from './scene';
import { rangeOf } from './scene';
import { splitInterrupted } from './split-interrupted';

/** One pair of marks with what stands around it. */
export interface Piece {
  readonly block: number;
  /** The speaker's words, without marks, trailing commas and the reporter's words. */
  readonly parts: readonly Span[];
  /** Where the quotation with its marks stands. */
  readonly outer: Span;
  readonly attribution: Attribution | null;
  /** Tokens of the sentence before the opening mark, from the quotation before it in that sentence on. */
  readonly before: TokenRange;
  /** Whether a quotation stands earlier in the same sentence. */
  readonly follows: boolean;
  /** Whether the quotation opens a clause: at a sentence's start, or after a colon, comma or dash. */
  readonly initial: boolean;
  /** Whether it ends as a sentence does: with an end mark inside, or at the end of its sentence. */
  readonly final: boolean;
  /** Whether a comma, a dash or an end mark parts the quotation from what follows. */
  readonly separated: boolean;
  readonly wordCount: number;
  readonly continues: boolean;
}

const TRIM_END = /[\s,;:–—-]/;
const TRIM_START = /[\s,;–—-]/;
/** A comma, dash or end mark inside the marks, before the mark of a quotation within. */
const ENDED = /[,!?…–—-]['’»”"\s]{0,4}$/;
/** «(сміється)», "(CROSSTALK.)". */
const STAGE_DIRECTION = /^[([][^()[\]]{0,80}[)\]]\.?$/;
const FINAL = /[.!?…]$/;

/** Reads what stands around a pair of marks. `previous` is the outermost pair before it, if any. */
export function readPiece(scene: Scene, span: QuoteSpan, previous: QuoteSpan | undefined, next: QuoteSpan | undefined): Piece | null {
  const { document, tokens } = scene;
  const split = splitInterrupted(scene, span, span.closed || span.continues);
  const parts = split.parts.map((part) => trim(document.text, part)).filter((part) => part.end > part.start);
  if (parts.length === 0 || STAGE_DIRECTION.test(document.text.slice(parts[0]!.start, parts[0]!.end))) return null;
  const sentence = sentenceAt(scene, span.outer.start);
  const follows = previous !== undefined && previous.outer.end > sentence.start && previous.block === span.block;
  const before = rangeOf(scene, { start: follows ? Math.max(sentence.start, previous.outer.end) : sentence.start, end: span.outer.start });
  const ending = sentenceAt(scene, span.outer.end - 1);
  const after = rangeOf(scene, { start: span.outer.end, end: next ? Math.min(next.outer.start, ending.end) : ending.end });
  const text = document.text.slice(span.start, span.end);
  const last = tokens[before.to - 1];
  const ended = ENDED.test(text);
  const separated = ended || /^[,.;:!?…–—-]/.test(tokens[after.from]?.text ?? '');
  return {
    block: span.block,
    parts,
    outer: span.outer,
    attribution: split.attribution ?? attribute(scene, span, before, after, ended),
    before,
    follows,
    initial: before.to === before.from ? !follows : last!.kind === 'punctuation',
    final: FINAL.test(text.trimEnd()) || FINAL.test(tokens[after.from]?.text ?? '') || after.to === after.from,
    separated,
    wordCount: parts.reduce((sum, part) => sum + countWords(scene, part), 0),
    continues: span.continues,
  };
}

/** A piece that is known to be somebody's words by its place: a block, a turn, what a dash opens. */
export function wholePiece(scene: Scene, block: number, parts: readonly Span[], outer: Span, attribution: Attribution): Piece {
  const at = rangeOf(scene, outer).from;
  const wordCount = parts.reduce((sum, part) => sum + countWords(scene, part), 0);
  return { block, parts, outer, attribution, before: { from: at, to: at }, follows: false, initial: true, final: true, separated: true, wordCount, continues: false };
}

function attribute(scene: Scene, span: QuoteSpan, before: TokenRange, after: TokenRange, separated: boolean): Attribution | null {
  const opening = introduction(scene, span, before);
  const introduced = opening.to > opening.from ? attributeBefore(scene, opening) : null;
  if (introduced?.form === 'colon' && introduced.subject) return introduced;
  const following = after.to > after.from ? attributeAfter(scene, after, separated) : null;
  // A verb right after the words is nearer to them than one earlier in the sentence.
  if (following && (!introduced || following.subject || !introduced.subject)) return following;
  return introduced;
}

/** The words before a quotation: its own sentence, or the end of the paragraph before if that ends with a colon. */
function introduction(scene: Scene, span: QuoteSpan, before: TokenRange): TokenRange {
  if (before.to > before.from || span.block === 0) return before;
  const { document, words } = scene;
  const block = document.blocks[span.block]!;
  if (span.outer.start > block.start) return before;
  const at = firstFrom(document.sentences, block.start) - 1;
  const sentence = document.sentences[at];
  if (!sentence || sentence.block < span.block - 1) return before;
  const range = rangeOf(scene, sentence);
  return words[range.to - 1] === ':' ? range : before;
}

/** The sentence at an offset; the last one before it where none covers it. There is at least one. */
export function sentenceAt({ document }: Scene, offset: number): Sentence {
  const at = firstFrom(document.sentences, offset + 1) - 1;
  return document.sentences[Math.max(0, at)]!;
}

/** Number of words and numbers in a span. */
export function countWords({ tokens }: Scene, span: Span): number {
  return startingWithin(tokens, span).filter(({ kind }) => kind !== 'punctuation').length;
}

/** Leaves spaces, commas and dashes at a span's ends out. */
export function trim(text: string, { start, end }: Span): Span {
  while (start < end && TRIM_START.test(text[start]!)) start++;
  while (end > start && TRIM_END.test(text[end - 1]!)) end--;
  return { start, end };
}
