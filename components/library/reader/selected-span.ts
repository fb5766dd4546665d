import type { Span } from '../../../utils/text/span';

/** The span of the article's text that a range covers in `region`, whose children are the blocks in order; null where it reaches out of it or covers nothing. */
export function selectedSpan(range: Range, region: Element, blocks: readonly Span[]): Span | null {
  const start = placeOf(range.startContainer, range.startOffset, region, blocks);
  const end = placeOf(range.endContainer, range.endOffset, region, blocks);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

function placeOf(node: Node, offset: number, region: Element, blocks: readonly Span[]): number | null {
  const index = [...region.children].findIndex((child) => child.contains(node));
  const [child, block] = [region.children[index], blocks[index]];
  if (!child || !block) return null;
  const before = new Range();
  before.setStart(child, 0);
  before.setEnd(node, offset);
  return block.start + before.toString().length;
}
