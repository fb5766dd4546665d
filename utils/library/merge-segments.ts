import { addPosting, postingsOf, segmentParts } from './build-segment';
import type { TermPostings } from './build-segment';
import { eachPosting } from './open-segment';
import type { OpenSegment } from './open-segment';
import type { SegmentParts } from './segment-layout';

/** One segment of several, without the articles that a newer one speaks for. Oldest first. */
export function mergeSegments(segments: readonly OpenSegment[]): SegmentParts {
  const terms = new Map<string, TermPostings>();
  const articles: string[] = [];
  const documents: { segment: OpenSegment; index: number; article: number }[] = [];
  for (const segment of segments) {
    const places = placesOf(segment, articles, documents);
    segment.terms.forEach((term, index) => {
      let merged: TermPostings | null = null;
      eachPosting(segment, index, (document, _times, inTitle, read) => {
        const place = places[document]!;
        if (place >= 0) addPosting((merged ??= postingsOf(terms, term)), place, read(), inTitle);
      });
    });
  }
  const column = <Value>(read: (segment: OpenSegment, index: number) => Value): Value[] => documents.map(({ segment, index }) => read(segment, index));
  return segmentParts(terms, {
    articles,
    ids: column(({ ids }, index) => ids[index]!),
    speakers: column(({ speakers }, index) => speakers[index]!),
    kinds: Uint8Array.from(column(({ kinds }, index) => kinds[index]!)),
    articleOf: Uint32Array.from(documents, ({ article }) => article),
    dates: Float64Array.from(column(({ dates }, index) => dates[index]!)),
    lengths: Uint16Array.from(column(({ lengths }, index) => lengths[index]!)),
    flags: Uint16Array.from(column(({ flags }, index) => flags[index]!)),
  });
}

/** The new index of each document of a segment, -1 for one that is left out; adds those kept to the lists. */
function placesOf(segment: OpenSegment, articles: string[], documents: { segment: OpenSegment; index: number; article: number }[]): Int32Array {
  const kept = segment.articles.map((key, index) => (segment.dead[index] ? -1 : articles.push(key) - 1));
  return Int32Array.from(segment.kinds, (_kind, index) => {
    const article = kept[segment.articleOf[index]!]!;
    return article < 0 ? -1 : documents.push({ segment, index, article }) - 1;
  });
}
