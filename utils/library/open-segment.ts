import { ByteReader } from './bytes';
import { readSegment } from './segment-layout';
import type { SegmentParts } from './segment-layout';

/** A part of the index that can be searched. */
export interface OpenSegment extends SegmentParts {
  readonly number: number;
  /** 1 for an article that a newer segment speaks for. */
  readonly dead: Uint8Array;
  /** Words a document has on average. */
  readonly averageLength: number;
}

/** Opens a segment for searching. @throws RangeError where the buffer is none of ours. */
export function openSegment(number: number, buffer: ArrayBuffer): OpenSegment {
  const parts = readSegment(buffer);
  let words = 0;
  for (const length of parts.lengths) words += length;
  const own = { number, dead: new Uint8Array(parts.articles.length), averageLength: words / Math.max(1, parts.lengths.length) };
  // A copy would read all strings.
  return Object.defineProperties(own, Object.getOwnPropertyDescriptors(parts)) as OpenSegment;
}

/** Index of the first string that is not before `text`; the length when there is none. */
export function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The term's index, or -1. */
export function findTerm({ terms }: OpenSegment, term: string): number {
  const at = lowerBound(terms, term);
  return terms[at] === term ? at : -1;
}

/** Calls back for each document of a term: its index, how often the term stands there, and whether in the title. `places` reads where; it must be called before the next document or not at all. */
export function eachPosting({ starts, postings, counts }: OpenSegment, term: number, tell: (document: number, times: number, inTitle: boolean, places: () => number[]) => void): void {
  const reader = new ByteReader(postings, starts[term]!);
  let document = 0;
  let unread = 0;
  // One function for all documents: most never call it.
  const read = () => {
    const places: number[] = [];
    for (let place = 0; unread > 0; unread--) places.push((place += reader.number()));
    return places;
  };
  for (let left = counts[term]!; left > 0; left--) {
    document += reader.number();
    const times = reader.number();
    unread = times >>> 1;
    tell(document, unread, (times & 1) === 1, read);
    reader.skip(unread);
  }
}
