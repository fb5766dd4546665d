import type { PlacedHighlight } from '../reader-model';
import { contains, overlap } from '../../../utils/text/span';
import type { Span } from '../../../utils/text/span';

/** What stands in the text of an article besides its words. */
export interface TextMarks {
  readonly highlights: readonly PlacedHighlight[];
  readonly quotes: readonly MarkedSpan[];
  readonly mentions: readonly MarkedSpan[];
  /** What is being pointed at from beside the text. */
  readonly shown: readonly Span[];
}

/** A span that belongs to something with an id: a quote's part, a participant's mention. */
export interface MarkedSpan extends Span {
  readonly id: string;
}

/** A run of the text with one set of marks. */
export interface Segment extends Span {
  /** The newest of the highlights that cover it. */
  readonly highlight: PlacedHighlight | null;
  /** Whether the highlight begins here. */
  readonly begins: boolean;
  readonly quote: string | null;
  readonly mention: string | null;
  readonly shown: boolean;
}

/** Cuts a block into runs in each of which the marks are the same; runs follow each other without gaps. */
export function segmentsOf(block: Span, { highlights, quotes, mentions, shown }: TextMarks): readonly Segment[] {
  const touching = <Item extends Span>(items: readonly Item[]) => items.filter((item) => overlap(item, block) > 0);
  const painted = highlights.flatMap((placed) => (placed.span && overlap(placed.span, block) > 0 ? [{ ...placed.span, placed }] : []));
  const here = { quotes: touching(quotes), mentions: touching(mentions), shown: touching(shown) };
  const borders = new Set([block.start, block.end]);
  for (const { start, end } of [...painted, ...here.quotes, ...here.mentions, ...here.shown]) {
    if (start > block.start) borders.add(start);
    if (end < block.end) borders.add(end);
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const run = { start, end: cuts[index + 1] ?? block.end };
    const covering = painted.filter((one) => contains(one, run)).map(({ placed }) => placed);
    const highlight = covering.reduce<PlacedHighlight | null>((newest, one) => (newest && newest.highlight.created >= one.highlight.created ? newest : one), null);
    return {
      ...run,
      highlight,
      begins: highlight?.span?.start === start,
      quote: here.quotes.find((one) => contains(one, run))?.id ?? null,
      mention: here.mentions.find((one) => contains(one, run))?.id ?? null,
      shown: here.shown.some((one) => contains(one, run)),
    };
  });
}
