import { readBlockquotes } from './blockquotes';
import { readDashes } from './dashes';
import { readLabels } from './labels';
import type { Piece } from './piece';
import { readPiece } from './piece';
import type { Scene } from './scene';

/** A line that says whose the page is speaks no one's words, whatever it names in marks. */
const COPYRIGHT = /^\s*(?:©|\(c\)\s)/iu;

/**
 * Everything that may be a quotation, in text order: turns of a transcript, quote blocks, dash dialogue, and stretches
 * between quotation marks; those that run on over several paragraphs stand together.
 */
export function readPieces(scene: Scene): Piece[][] {
  const { outerQuotes, document } = scene;
  const whole = new Map([...readBlockquotes(scene), ...readLabels(scene)]);
  const groups: Piece[][] = [...whole.values(), ...readDashes(scene).filter((piece) => !whole.has(piece.block))].map((piece) => [piece]);
  const marked: Piece[][] = [];
  let goesOn = false;
  outerQuotes.forEach((span, index) => {
    if (document.boilerplate.has(span.block) || whole.has(span.block) || COPYRIGHT.test(document.text.slice(document.blocks[span.block]!.start, span.outer.start))) return;
    const piece = readPiece(scene, span, outerQuotes[index - 1], outerQuotes[index + 1]);
    if (!piece) return;
    const group = marked[marked.length - 1];
    // A paragraph that opens with an attributed quotation goes on with that speaker, whoever speaks in the next.
    const told = group?.some((other) => other.attribution?.subject || toldBefore(marked, other));
    const apart = told && piece.attribution?.subject;
    if (goesOn && group && !apart) group.push(piece);
    else marked.push([piece]);
    goesOn = piece.continues;
  });
  if (groups.length === 0) return marked;
  const taken = groups.flat();
  const kept = marked.filter((group) => !group.some((piece) => taken.some((other) => other.block === piece.block && other.outer.start < piece.outer.end && piece.outer.start < other.outer.end)));
  return [...groups, ...kept].sort((a, b) => a[0]!.outer.start - b[0]!.outer.start);
}

/** Whether an earlier quotation of the same paragraph says who speaks. */
function toldBefore(groups: readonly Piece[][], piece: Piece): boolean {
  const before = groups[groups.length - 2];
  return before?.some((other) => other.block === piece.block && other.attribution?.subject) ?? false;
}
