import { anchor, describe } from '../../utils/anchoring';
import type { HighlightSelectors } from '../../utils/anchoring';
import { matchQuote } from './match-quote';
import { rangeOf } from './tracked-page';
import type { Place, TrackedPage } from './tracked-page';

/** One way to store and find a highlight. `describe` gives JSON text. */
export interface Method {
  readonly name: string;
  describe(page: TrackedPage, place: Place): string;
  anchor(page: TrackedPage, stored: string): Place | null;
}

export const ours: Method = {
  name: 'Konspekt',
  describe: (page, place) => JSON.stringify(describe(page.body, rangeOf(place))),
  anchor(page, stored) {
    const range = anchor(page.body, JSON.parse(stored) as HighlightSelectors);
    return range && placeOfRange(range);
  },
};

function placeOfRange(range: Range): Place {
  return {
    start: { node: range.startContainer as Text, offset: range.startOffset },
    end: { node: range.endContainer as Text, offset: range.endOffset },
  };
}

interface HypothesisSelectors {
  readonly path: readonly [number[], number, number[], number];
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The method Hypothesis publishes (hypothesis/client, annotator/anchoring): path, then position, each only if the
 * text there is the quote; then the best of 50 × quote + 20 × prefix + 20 × suffix + 2 × position, no least score.
 * Re-implemented from its description; the approximate search is its own library.
 */
export const hypothesis: Method = {
  name: 'Hypothesis method',
  describe(page, place) {
    const { text, offsetOf } = textOf(page);
    const start = offsetOf(place.start.node) + place.start.offset;
    const end = offsetOf(place.end.node) + place.end.offset;
    const selectors: HypothesisSelectors = {
      path: [pathTo(page.body, place.start.node), place.start.offset, pathTo(page.body, place.end.node), place.end.offset],
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    };
    return JSON.stringify(selectors);
  },
  anchor(page, stored) {
    const wanted = JSON.parse(stored) as HypothesisSelectors;
    const { text, at, offsetOf } = textOf(page);
    const [startPath, startOffset, endPath, endOffset] = wanted.path;
    const first = nodeAt(page.body, startPath);
    const last = nodeAt(page.body, endPath);
    if (first?.nodeType === 3 && last?.nodeType === 3 && startOffset <= (first as Text).data.length && endOffset <= (last as Text).data.length) {
      const from = offsetOf(first as Text) + startOffset;
      if (text.slice(from, offsetOf(last as Text) + endOffset) === wanted.exact) return { start: at(from, false), end: at(from + wanted.exact.length, true) };
    }
    if (text.slice(wanted.start, wanted.end) === wanted.exact) return { start: at(wanted.start, false), end: at(wanted.end, true) };
    const match = matchQuote(text, wanted);
    return match && { start: at(match.start, false), end: at(match.end, true) };
  },
};

/** Exact text, the first find: what most simple highlighters do. */
export const exactText: Method = {
  name: 'Exact text',
  describe(page, place) {
    const { text, offsetOf } = textOf(page);
    return text.slice(offsetOf(place.start.node) + place.start.offset, offsetOf(place.end.node) + place.end.offset);
  },
  anchor(page, stored) {
    const { text, at } = textOf(page);
    const start = text.indexOf(stored);
    return start < 0 ? null : { start: at(start, false), end: at(start + stored.length, true) };
  },
};

/** textContent with the way back to its nodes. */
function textOf(page: TrackedPage): { text: string; at(offset: number, isEnd: boolean): { node: Text; offset: number }; offsetOf(node: Text): number } {
  const nodes = page.texts();
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += node.data;
  }
  return {
    text,
    offsetOf: (node) => starts[nodes.indexOf(node)] ?? 0,
    at(offset, isEnd) {
      const number = starts.findLastIndex((start) => (isEnd ? start < offset : start <= offset));
      return { node: nodes[number] as Text, offset: offset - (starts[number] as number) };
    },
  };
}

function pathTo(root: Node, node: Node): number[] {
  const path: number[] = [];
  for (let at: Node = node; at !== root && at.parentNode; at = at.parentNode) path.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
  return path;
}

function nodeAt(root: Node, path: readonly number[]): Node | undefined {
  return path.reduce<Node | undefined>((node, number) => node?.childNodes[number], root);
}
