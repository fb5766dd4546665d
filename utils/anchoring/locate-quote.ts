import { spanToRange } from './boundaries';
import { findPlaces } from './find-place';
import type { PageIndex } from './page-index';
import { createPattern } from './pattern';
import type { TextQuoteSelector } from './selectors';

/** Likeness that words without any stored position need. */
const LEAST_LIKENESS = 0.6;

/**
 * Range of a passage whose text was taken from a cleaned copy of this page: white space, blocks and captions in
 * between may differ. The best place is taken, the first of equals; `null` when nothing is alike enough.
 */
export function locateQuote(index: PageIndex, quote: Omit<TextQuoteSelector, 'type'>): Range | null {
  const selectors = { version: 1, quote: { type: 'TextQuoteSelector', ...quote }, position: null, hint: null } as const;
  const places = findPlaces(index, createPattern(index.folder, selectors));
  const [best] = places;
  if (!best || best.likeness < LEAST_LIKENESS) return null;
  const first = places.filter((place) => best.score - place.score < 0.5).sort((a, b) => a.span.start - b.span.start)[0];
  return spanToRange(index, (first ?? best).span);
}
