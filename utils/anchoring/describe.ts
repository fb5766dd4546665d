import { rangeToSpan } from './boundaries';
import type { FoldedSpan } from './boundaries';
import { findPlaces, overlapping } from './find-place';
import { indexPage, lastAtMost, rawEnd } from './page-index';
import type { PageIndex } from './page-index';
import { createPattern } from './pattern';
import { describeRival } from './rivals';
import type { AnchorHint, HighlightSelectors, Rival } from './selectors';
import { structurePath } from './structure';
import { countCodePoints, visibleText } from './visible-text';

/** UTF-16 units of context stored on either side, whatever is unique today: tomorrow's page decides. */
const CONTEXT = 64;
const PROBE_DISTANCES = [100, 200, 350, 600, 1000, 2000];
const PROBE_LENGTH = 24;
const MOST_RIVALS = 3;
const RIVAL_LIKENESS = 0.5;

/**
 * Selectors for the words of `range` under `root` (a node or its index), as JSON. White space at the ends is left out.
 * `null` when the range holds nothing that a reader sees under `root`: empty, only white space, inside a script or field.
 */
export function describe(root: Node | PageIndex, range: AbstractRange): HighlightSelectors | null {
  const index = 'folded' in root ? root : indexPage(root);
  const span = rangeToSpan(index, range);
  return span && describeSpan(index, span);
}

/** As `describe`, for a stretch of the folded text. */
export function describeSpan(index: PageIndex, span: FoldedSpan): HighlightSelectors {
  const start = index.map[span.start] as number;
  const end = rawEnd(index, span.end);
  const exact = visibleText(index.raw.slice(start, end));
  const position = index.codePointsBefore(start);
  const selectors: HighlightSelectors = {
    version: 1,
    quote: { type: 'TextQuoteSelector', exact, ...contextOf(index, start, end) },
    position: { type: 'TextPositionSelector', start: position, end: position + countCodePoints(exact) },
    hint: hintFor(index, span, start, end),
  };
  return { ...selectors, hint: { ...selectors.hint, rivals: rivalsOf(index, selectors, span) } };
}

/** Places that would be taken for the quote if it were not there. */
function rivalsOf(index: PageIndex, selectors: HighlightSelectors, span: FoldedSpan): Rival[] {
  return findPlaces(index, createPattern(index.folder, selectors), true)
    .filter((place) => place.likeness >= RIVAL_LIKENESS && !overlapping(place.span, span))
    .slice(0, MOST_RIVALS)
    .flatMap((place) => describeRival(index, span, place.span) ?? []);
}

/** Reader's text on either side; white space at the quote's edge is kept, so that prefix + exact + suffix reads on. */
function contextOf(index: PageIndex, start: number, end: number): { prefix: string; suffix: string } {
  // Source indentation may be long: read more than is kept.
  const before = visibleText('.' + index.raw.slice(Math.max(0, start - CONTEXT * 12), start) + '.').slice(1, -1);
  const after = visibleText('.' + index.raw.slice(end, end + CONTEXT * 12) + '.').slice(1, -1);
  return { prefix: before.slice(-CONTEXT).toWellFormed(), suffix: after.slice(0, CONTEXT).toWellFormed() };
}

function hintFor(index: PageIndex, span: FoldedSpan, start: number, end: number): AnchorHint {
  const node = (raw: number) => lastAtMost(index.starts, raw);
  const first = node(start);
  const last = node(end - 1);
  const probe = (distance: number) => {
    const at = (distance < 0 ? span.start : span.end) + distance;
    return { distance, text: at < 0 ? '' : index.folded.slice(at, at + PROBE_LENGTH) };
  };
  return {
    structure: {
      startPath: structurePath(index.root, index.nodes[first] as Text),
      startOffset: start - (index.starts[first] as number),
      endPath: structurePath(index.root, index.nodes[last] as Text),
      endOffset: end - (index.starts[last] as number),
    },
    foldedLength: index.codes.length,
    foldedStart: span.start,
    probes: PROBE_DISTANCES.flatMap((distance) => [probe(-distance), probe(distance)]).filter(({ text }) => text.length === PROBE_LENGTH),
  };
}
