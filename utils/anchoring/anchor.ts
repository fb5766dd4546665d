import { spanToRange } from './boundaries';
import type { FoldedSpan } from './boundaries';
import { findPlaces, hasScar } from './find-place';
import type { Candidate } from './find-place';
import { sameWords } from './fold';
import { indexPage, rawEnd } from './page-index';
import type { PageIndex } from './page-index';
import { createPattern } from './pattern';
import type { Pattern } from './pattern';
import type { AnchorState, HighlightSelectors } from './selectors';
import { believe } from './verdict';
import { visibleText } from './visible-text';

/** What became of one highlight. */
export interface AnchorResult {
  readonly state: AnchorState;
  /** Live range over the words; `null` when missing. An uncertain one is for listing and jumping, never for painting. */
  readonly range: Range | null;
  /** Likeness of the words there to the stored ones, 0 to 1; 0 when missing. */
  readonly likeness: number;
  /** The words there now, as a reader sees them; empty when missing. */
  readonly found: string;
}

const MISSING: AnchorResult = { state: 'missing', range: null, likeness: 0, found: '' };
/** Two places whose scores differ by fewer units cannot be told apart honestly. */
const MARGIN = 2;

/**
 * Finds the words of stored selectors under `root`: a live range, or `null` when they are gone or the match is
 * doubtful. Never throws on selectors of the right shape. For many highlights use `anchorAll`.
 */
export function anchor(root: Node, selectors: HighlightSelectors): Range | null {
  const result = anchorIn(indexPage(root), selectors);
  return result.state === 'uncertain' ? null : result.range;
}

/** Finds the words of stored selectors in an indexed page, and says how sure that is. */
export function anchorIn(index: PageIndex, selectors: HighlightSelectors): AnchorResult {
  const pattern = createPattern(index.folder, selectors);
  return anchorUntouched(index, pattern) ?? anchorBySearch(index, pattern);
}

/** The usual case, decided without a search: a page of the old length, quote and both contexts at the old place. Else `null`. */
export function anchorUntouched(index: PageIndex, pattern: Pattern): AnchorResult | null {
  const { foldedStart, foldedLength } = pattern.hint;
  if (foldedStart === undefined || foldedLength !== index.codes.length || pattern.quote.length === 0) return null;
  const from = foldedStart - pattern.prefix.length;
  if (!pattern.whole.every((unit, at) => unit === index.codes[from + at])) return null;
  return result(index, pattern, { start: foldedStart, end: foldedStart + pattern.quote.length }, 'exact', 1);
}

/** Looks for the quote everywhere: the best place that can be believed, else the best that may be it. */
export function anchorBySearch(index: PageIndex, pattern: Pattern): AnchorResult {
  const places = findPlaces(index, pattern);
  const scar = places.length > 0 && hasScar(index, pattern);
  const beliefs = places.map((place) => believe(index, pattern, place, scar));
  const [best, second] = places.filter((_, number) => beliefs[number] === 'sure');
  if (best && !(second && best.score - second.score < MARGIN)) return result(index, pattern, best.span, placeState(best), best.likeness);
  const perhaps = best ?? places[beliefs.indexOf('doubtful')];
  return perhaps ? result(index, pattern, perhaps.span, 'uncertain', perhaps.likeness) : MISSING;
}

function placeState(place: Candidate): AnchorState {
  if (place.likeness < 1) return 'changed';
  return place.prefix >= 0.7 && place.suffix >= 0.7 ? 'exact' : 'moved';
}

function result(index: PageIndex, pattern: Pattern, span: FoldedSpan, state: AnchorState, likeness: number): AnchorResult {
  const range = spanToRange(index, span);
  if (!range) return MISSING;
  const found = visibleText(index.raw.slice(index.map[span.start], rawEnd(index, span.end)));
  const changed = (state === 'exact' || state === 'moved') && !sameWords(found, pattern.selectors.quote.exact);
  return { state: changed ? 'changed' : state, range, likeness, found };
}
