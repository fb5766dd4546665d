import { startingWithin } from '../../text/search-spans';
import type { Piece } from './piece';
import { countWords } from './piece';
import type { Scene } from './scene';
import { rangeOf } from './scene';
import { splitInterrupted } from './split-interrupted';

const DASH = /^[–—-]$/;
const TRIM_END = /[\s,;:–—-]/;

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
      pieces.push({
        block: index,
        parts: parts.map((part) => ({ start: part.start, end: trimmedEnd(document.text, part.start, part.end) })),
        outer: { start: dash.start, end },
        attribution,
        before: { from: range.from, to: range.from },
        follows: false,
        initial: true,
        final: true,
        separated: true,
        wordCount: parts.reduce((sum, part) => sum + countWords(scene, part), 0),
        continues: false,
      });
      if (end === block.end) break;
    }
  });
  return pieces;
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && TRIM_END.test(text[end - 1]!)) end--;
  return end;
}
