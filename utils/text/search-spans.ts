import type { Span } from './span';

/** Index of the first span that starts at or after `offset`; the length when there is none. Spans must be in order. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Spans that start within `span`. `spans` must be in order. */
export function startingWithin<T extends Span>(spans: readonly T[], span: Span): T[] {
  return spans.slice(firstFrom(spans, span.start), firstFrom(spans, span.end));
}

/** Index of the span that covers `offset`, or -1. Spans must be in order and not overlap. */
export function covering(spans: readonly Span[], offset: number): number {
  const index = firstFrom(spans, offset + 1) - 1;
  return index >= 0 && offset < spans[index]!.end ? index : -1;
}
