import { startingWithin } from '../../text/search-spans';
import type { Piece } from './piece';
import { trim, wholePiece } from './piece';
import type { Scene } from './scene';
import { rangeOf } from './scene';
import { splitInterrupted } from './split-interrupted';

const DASH = /^[–—-]$/;

/**
 * Speech that a dash opens, at a paragraph's start («– Так, – відповів X.») or after an attribution («…» – powiedział X.
 * – B – dodał). Only where the words themselves say that somebody speaks: a dash alone may open a list item.
 */
export function readDashes(scene: Scene): Piece[] {
  const { document, tokens } = scene;
  const pieces: Piece[] = [];
  document.blocks.forEach((block, index) => {
    if (document.boilerplate.has(index) || block.kind === 'heading') return;
    const opens = DASH.test(document.text[block.start] ?? '');
    for (const [at, sentence] of startingWithin(document.sentences, block).entries()) {
      const range = rangeOf(scene, sentence);
      const dash = tokens[range.from];
      const next = tokens[range.from + 1];
      if (!dash || !next || !DASH.test(dash.text) || next.start === dash.end || next.kind !== 'word') continue;
      const end = opens && at === 0 ? block.end : sentence.end;
      const span = { start: next.start, end };
      const { parts, attribution } = splitInterrupted(scene, span, false);
      if (!attribution) continue;
      pieces.push(wholePiece(scene, index, parts.map((part) => trim(document.text, part)), { start: dash.start, end }, attribution));
      if (end === block.end) break;
    }
  });
  return pieces;
}
