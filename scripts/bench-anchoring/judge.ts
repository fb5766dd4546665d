import { visibleTexts } from './edits';
import { INSERTED_BLOCK } from './tracked-page';
import type { Place, Target, TrackedPage } from './tracked-page';

/** exact: ≥ 0.9 of the visible characters in common; near: ≥ 0.5; wrong: less; orphan: nothing found though it is there. */
export type Verdict = 'exact' | 'near' | 'wrong' | 'orphan' | 'false' | 'rightly none';

/** Compares what an engine found with where the target's characters are now. */
export function judge(page: TrackedPage, target: Target, found: Place | null, gone: boolean): Verdict {
  if (gone) return found ? 'false' : 'rightly none';
  if (!found) return 'orphan';
  let inTarget = 0;
  let inFound = 0;
  let shared = 0;
  let inside = false;
  // Scripts that stand between the words of a highlight are no words of it.
  for (const node of visibleTexts(page)) {
    const numbers = page.numbersOf(node);
    for (let offset = 0; offset <= node.data.length; offset++) {
      if (node === found.start.node && offset === found.start.offset) inside = true;
      if (node === found.end.node && offset === found.end.offset) inside = false;
      const number = numbers[offset];
      if (number === undefined || /[\s\u00ad\u200b]/.test(node.data.charAt(offset))) continue;
      const wanted = number >= target.start && number < target.end;
      if (wanted) inTarget++;
      // An advertisement put between the blocks of a highlight is neither right nor wrong.
      if (inside && number !== INSERTED_BLOCK) inFound++;
      if (wanted && inside) shared++;
    }
  }
  const overlap = shared / Math.max(inTarget, inFound, 1);
  if (overlap >= 0.9) return 'exact';
  return overlap >= 0.5 ? 'near' : 'wrong';
}
