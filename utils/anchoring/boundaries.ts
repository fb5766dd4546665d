import { foldedOffset, lastAtMost, rawEnd } from './page-index';
import type { PageIndex } from './page-index';

/** A half-open stretch of `PageIndex.folded`. */
export interface FoldedSpan {
  readonly start: number;
  readonly end: number;
}

/** The folded text a range covers; `null` when it covers nothing that a reader sees under the index's root. */
export function rangeToSpan(index: PageIndex, range: AbstractRange): FoldedSpan | null {
  const numbers = new Map<Node, number>(index.nodes.map((node, number) => [node, number]));
  const start = boundaryOffset(index, numbers, range.startContainer, range.startOffset);
  const end = boundaryOffset(index, numbers, range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  const span = { start: foldedOffset(index, start), end: foldedOffset(index, end) };
  return span.start < span.end ? span : null;
}

/** Raw offset of a range boundary: that of the first text at or after it, else the end of the last text before it. */
function boundaryOffset(index: PageIndex, numbers: Map<Node, number>, container: Node, offset: number): number | null {
  const own = numbers.get(container);
  if (own !== undefined) return (index.starts[own] as number) + Math.min(offset, (container as Text).data.length);
  for (let node: Node | null = container.childNodes[offset] ?? after(container); node; node = next(node)) {
    const number = numbers.get(node);
    if (number !== undefined) return index.starts[number] as number;
  }
  return endOfTree(index, container);
}

/** Raw offset after the last indexed text of the tree `container` is in; `null` when the tree has none. */
function endOfTree(index: PageIndex, container: Node): number | null {
  const tree = container.getRootNode();
  for (let number = index.nodes.length - 1; number >= 0; number--) {
    const node = index.nodes[number] as Text;
    if (node.getRootNode() === tree) return (index.starts[number] as number) + node.data.length;
  }
  return null;
}

function next(node: Node): Node | null {
  return node.firstChild ?? after(node);
}

function after(node: Node): Node | null {
  let up: Node | null = node;
  // A bound, because a form whose field is named `parentNode` leads in a circle.
  for (let depth = 0; up && depth < 5000; up = up.parentNode, depth++) if (up.nextSibling) return up.nextSibling;
  return null;
}

/**
 * A live range over a folded span. `null` when the page has changed under the index (a node was removed or
 * its text edited), or when the span's ends lie in different trees, which no range can join.
 */
export function spanToRange(index: PageIndex, span: FoldedSpan): Range | null {
  const startRaw = index.map[span.start];
  if (startRaw === undefined || span.end <= span.start) return null;
  const endRaw = rawEnd(index, span.end);
  const first = nodeAt(index, startRaw);
  const last = first && endRaw <= first.start + first.node.data.length ? first : nodeAt(index, endRaw - 1);
  if (!first || !last) return null;
  if (first.node !== last.node && first.node.getRootNode() !== last.node.getRootNode()) return null;
  const range = (first.node.ownerDocument as Document).createRange();
  range.setStart(first.node, startRaw - first.start);
  range.setEnd(last.node, endRaw - last.start);
  return range;
}

/** The text node that holds raw offset `raw`, if it still is on the page with the text that was read. */
function nodeAt(index: PageIndex, raw: number): { node: Text; start: number } | null {
  const number = lastAtMost(index.starts, raw);
  const node = index.nodes[number];
  if (!node?.isConnected && index.root.isConnected) return null;
  const start = index.starts[number] as number;
  return node && index.raw.startsWith(node.data, start) && endsThere(index, number, node.data.length) ? { node, start } : null;
}

/** Whether node `number` still has as much text as was read; the edge after it, if any, is one unit. */
function endsThere(index: PageIndex, number: number, length: number): boolean {
  const until = index.starts[number + 1] ?? index.raw.length;
  const rest = until - (index.starts[number] as number) - length;
  return rest === 0 || rest === 1;
}
