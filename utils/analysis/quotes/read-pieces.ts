import type { Piece } from './piece';
import { readPiece } from './piece';
import type { Scene } from './scene';

/** All marked stretches of the story in text order; those that run on over several paragraphs stand together. */
export function readPieces(scene: Scene): Piece[][] {
  const { outerQuotes, document } = scene;
  const groups: Piece[][] = [];
  let goesOn = false;
  outerQuotes.forEach((span, index) => {
    if (document.boilerplate.has(span.block)) return;
    const piece = readPiece(scene, span, outerQuotes[index - 1], outerQuotes[index + 1]);
    if (!piece) return;
    const group = groups[groups.length - 1];
    // A paragraph that opens with an attributed quotation goes on with that speaker, whoever speaks in the next.
    const told = group?.some((other) => other.attribution?.subject || toldBefore(groups, other));
    const apart = told && piece.attribution?.subject;
    if (goesOn && group && !apart) group.push(piece);
    else groups.push([piece]);
    goesOn = piece.continues;
  });
  return groups;
}

/** Whether an earlier quotation of the same paragraph says who speaks. */
function toldBefore(groups: readonly Piece[][], piece: Piece): boolean {
  const before = groups[groups.length - 2];
  return before?.some((other) => other.block === piece.block && other.attribution?.subject) ?? false;
}
