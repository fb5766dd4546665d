import { firstFrom } from '../../text/search-spans';
import type { Attribution } from './attribution';
import { attributeBefore } from './attribution';
import type { Piece } from './piece';
import { wholePiece } from './piece';
import type { Scene } from './scene';
import { rangeOf } from './scene';

const MARKS_START = /^[«“„"\s]+/;
const MARKS_END = /[»”“"\s]+$/;

/**
 * Blocks that the page marks as quoted, by block: those with an attribution of their own, and those that the paragraph
 * before introduces with a colon. A quote block that nobody is named for may be a leaflet or a lead; it is left out.
 */
export function readBlockquotes(scene: Scene): ReadonlyMap<number, Piece> {
  const { document } = scene;
  const pieces = new Map<number, Piece>();
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'quote' || document.boilerplate.has(index)) return;
    const attribution = block.attribution !== null ? named(block.attribution) : introduced(scene, index, pieces);
    if (!attribution) return;
    const text = document.text.slice(block.start, block.end);
    const start = block.start + (MARKS_START.exec(text)?.[0].length ?? 0);
    const end = block.end - (MARKS_END.exec(text)?.[0].length ?? 0);
    if (end <= start) return;
    pieces.set(index, wholePiece(scene, index, [{ start, end }], { start: block.start, end: block.end }, attribution));
  });
  return pieces;
}

function named(label: string): Attribution {
  return { form: 'blockquote', cue: null, kind: 'none', subject: null, agreement: 'any', label };
}

function introduced(scene: Scene, index: number, pieces: ReadonlyMap<number, Piece>): Attribution | null {
  const { document, words } = scene;
  // The paragraphs of one quotation, each a block of its own.
  const before = pieces.get(index - 1);
  if (before && document.blocks[index - 1]?.kind === 'quote') return before.attribution;
  const at = firstFrom(document.sentences, document.blocks[index]!.start) - 1;
  const sentence = document.sentences[at];
  if (!sentence || sentence.block < index - 1) return null;
  const range = rangeOf(scene, sentence);
  return words[range.to - 1] === ':' ? attributeBefore(scene, range) : null;
}
