/** A half-open range of UTF-16 code units in `Article.text`: `start` inclusive from 0, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers in `text`. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** How many code units two spans share; 0 when they do not touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `outer` covers every code unit of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
