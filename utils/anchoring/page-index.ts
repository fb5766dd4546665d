import { createFolder, unitsToString } from './fold';
import type { Folder } from './fold';
import { createGrams } from './grams';
import type { Grams } from './grams';
import { beginsInWord, endsInWord } from './word-edges';
import { visitVisibleNodes } from './visible-nodes';
import { BLOCK_EDGE, LINE_EDGE, visibleCodePoints } from './visible-text';

/** A page's text, read once for any number of highlights. Valid until the page changes. */
export interface PageIndex {
  readonly root: Node;
  /** Text nodes in reading order; node `i` begins at `starts[i]` of `raw`. */
  readonly nodes: readonly Text[];
  readonly starts: Int32Array;
  /** Text of all nodes as in the document, with an edge character where a block or a line ends. */
  readonly raw: string;
  /** `raw` folded for comparison; see `Folder`. */
  readonly folded: string;
  /** The units of `folded`. */
  readonly codes: Uint16Array;
  /** For each folded unit, the raw offset of the character it comes from. */
  readonly map: Int32Array;
  readonly folder: Folder;
  /** Places of short folded samples, made when first asked for. */
  readonly grams: () => Grams;
  /** Whether the text at a raw offset lies under the attribute `hidden`. */
  readonly isHidden: (raw: number) => boolean;
  /** Code points of the visible text before a raw offset. */
  readonly codePointsBefore: (raw: number) => number;
}

export interface IndexOptions {
  /** Leaves out an element and all in it, such as the extension's own. */
  readonly ignore?: (element: Element) => boolean;
}

/**
 * Reads the text under `root` (element, document or shadow root) in one walk. Touches no layout.
 * Scripts, styles, form fields and the like are left out by tag.
 */
export function indexPage(root: Node, options: IndexOptions = {}): PageIndex {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  const hidden: number[] = [];
  let length = 0;
  let edge = '';
  visitVisibleNodes(
    root,
    {
      text(node, concealed) {
        const data = node.data;
        if (data === '') return;
        if (edge !== '' && length > 0) {
          parts.push(edge);
          length += 1;
        }
        edge = '';
        nodes.push(node);
        starts.push(length);
        if (concealed) hidden.push(length, length + data.length);
        parts.push(data);
        length += data.length;
      },
      line: () => void (edge ||= LINE_EDGE),
      block: () => void (edge = BLOCK_EDGE),
    },
    options.ignore,
  );
  const raw = parts.join('');
  const folder = createFolder();
  const { codes, map } = folder.withMap(raw);
  let grams: Grams | undefined;
  let points: Int32Array | undefined;
  return {
    root,
    nodes,
    starts: Int32Array.from(starts),
    raw,
    folded: unitsToString(codes),
    codes,
    map,
    folder,
    grams: () => (grams ??= createGrams(codes)),
    isHidden: (offset) => hidden.length > 0 && lastAtMost(hidden, offset) % 2 === 0,
    codePointsBefore: (offset) => (points ??= visibleCodePoints(raw))[offset] as number,
  };
}

/** Index of the last of the ascending `values` that is not over `limit`; -1 when all are. */
export function lastAtMost(values: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Folded offset of the first unit that comes from raw offset `raw` or later. */
export function foldedOffset(index: PageIndex, raw: number): number {
  return lastAtMost(index.map, raw - 1) + 1;
}

const MARKS = /[\p{M}\u00ad\u200c\u200d\ufe0f]/u;

/** Raw offset after the character that folded unit `end - 1` comes from, its combining marks included. */
export function rawEnd(index: PageIndex, end: number): number {
  const start = index.map[end - 1] ?? 0;
  let at = start + ((index.raw.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (MARKS.test(index.raw.charAt(at))) at++;
  return at;
}

/** Whether folded offset `at` has a letter on either side and nothing between them. */
export function isInsideWord(index: PageIndex, at: number): boolean {
  if (at <= 0 || at >= index.map.length) return false;
  const right = index.map[at] as number;
  if (right === index.map[at - 1]) return true;
  return endsInWord(index.raw.slice(Math.max(0, right - 3), right)) && beginsInWord(index.raw.slice(right, right + 3));
}
