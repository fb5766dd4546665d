/** Runs inside a browser page: times our engine and the Hypothesis method on the page's own document. */
import { anchorAll, describe, indexPage } from '../../utils/anchoring';
import type { HighlightSelectors } from '../../utils/anchoring';
import { matchQuote } from './match-quote';

export interface Timing {
  /** Milliseconds for the index and all highlights, to the last result. */
  readonly total: number;
  readonly index: number;
  /** Longest stretch of work without a pause, the index apart. */
  readonly longestSlice: number;
  /** Highlights that were found (ours: not missing and not uncertain). */
  readonly found: number;
}

interface Stored {
  readonly startPath: string;
  readonly startOffset: number;
  readonly endPath: string;
  readonly endOffset: number;
  readonly start: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Selectors of both methods for `count` highlights of 1 to 40 words, spread over the page. */
export function describeMany(count: number): { ours: HighlightSelectors[]; theirs: Stored[] } {
  const index = indexPage(document.body);
  const nodes = index.nodes.filter((node) => node.data.trim().length > 60 && node.parentElement?.closest('main'));
  const text = document.body.textContent ?? '';
  const offsets = textOffsets();
  const ours: HighlightSelectors[] = [];
  const theirs: Stored[] = [];
  for (let number = 0; number < count; number++) {
    const node = nodes[Math.floor((number * nodes.length) / count)] as Text;
    const words = [...node.data.matchAll(/\S+/g)];
    const first = (number * 7) % words.length;
    const last = Math.min(words.length - 1, first + ((number * 13) % 40));
    const range = document.createRange();
    range.setStart(node, (words[first] as RegExpMatchArray).index as number);
    range.setEnd(node, ((words[last] as RegExpMatchArray).index as number) + (words[last] as RegExpMatchArray)[0].length);
    ours.push(describe(index, range) as HighlightSelectors);
    const start = (offsets.get(node) as number) + range.startOffset;
    const exact = range.toString();
    theirs.push({
      ...{ startPath: xpath(node), startOffset: range.startOffset, endPath: xpath(node), endOffset: range.endOffset, start, exact },
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(start + exact.length, start + exact.length + 32),
    });
  }
  return { ours, theirs };
}

/** One run of our engine from nothing. */
export async function timeOurs(list: HighlightSelectors[]): Promise<Timing> {
  const begun = performance.now();
  const index = indexPage(document.body);
  const indexed = performance.now();
  let resumed = indexed;
  let longestSlice = 0;
  const pause = async () => {
    longestSlice = Math.max(longestSlice, performance.now() - resumed);
    await (globalThis as unknown as { scheduler: { yield(): Promise<void> } }).scheduler.yield();
    resumed = performance.now();
  };
  const results = await anchorAll(index, list, { pause });
  const ended = performance.now();
  longestSlice = Math.max(longestSlice, ended - resumed);
  const found = results.filter(({ state }) => state !== 'missing' && state !== 'uncertain').length;
  return { total: ended - begun, index: indexed - begun, longestSlice, found };
}

/** The Hypothesis method, one highlight after another, the page's text read anew for each as in its client. */
export function timeTheirs(list: Stored[]): Timing {
  const begun = performance.now();
  let found = 0;
  for (const stored of list) if (anchorTheirs(stored)) found++;
  const total = performance.now() - begun;
  return { total, index: 0, longestSlice: total, found };
}

function anchorTheirs(stored: Stored): Range | null {
  const byPath = rangeByPath(stored);
  if (byPath?.toString() === stored.exact) return byPath;
  const text = document.body.textContent ?? '';
  if (text.slice(stored.start, stored.start + stored.exact.length) === stored.exact) return rangeByOffsets(stored.start, stored.start + stored.exact.length);
  const match = matchQuote(text, stored);
  return match && rangeByOffsets(match.start, match.end);
}

function rangeByPath({ startPath, startOffset, endPath, endOffset }: Stored): Range | null {
  const node = (path: string) => document.evaluate(path, document.body, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue as Text | null;
  const [first, last] = [node(startPath), node(endPath)];
  if (!first || !last || startOffset > first.length || endOffset > last.length) return null;
  const range = document.createRange();
  range.setStart(first, startOffset);
  range.setEnd(last, endOffset);
  return range;
}

function rangeByOffsets(start: number, end: number): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const length = node.data.length;
    if (start >= at && start < at + length) range.setStart(node, start - at);
    if (end > at && end <= at + length) {
      range.setEnd(node, end - at);
      break;
    }
    at += length;
  }
  return range;
}

function textOffsets(): Map<Text, number> {
  const offsets = new Map<Text, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    offsets.set(node, at);
    at += node.data.length;
  }
  return offsets;
}

function xpath(node: Node): string {
  const steps: string[] = [];
  for (let at: Node = node; at !== document.body; at = at.parentNode as Node) {
    const name = at.nodeType === 3 ? 'text()' : (at as Element).localName;
    const same = [...(at.parentNode as Node).childNodes].filter((other) => other.nodeName === at.nodeName);
    steps.unshift(`${name}[${same.indexOf(at as ChildNode) + 1}]`);
  }
  return `./${steps.join('/')}`;
}
