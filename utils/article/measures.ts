import { isBlockLevel, isUnreadable } from './blocks';
import { markOf } from './marked-copy';

/** Sizes of one element's text, in characters, a run of white space counted once. */
export interface Measure {
  readonly text: number;
  /** Of these, inside links. */
  readonly links: number;
  /** Characters in paragraphs of some length that are not mostly links: running text. */
  readonly prose: number;
}

type Sums = { text: number; links: number; prose: number; loose: number; looseLinks: number };

const proseParagraph = 80;
const zero: Measure = { text: 0, links: 0, prose: 0 };
const start = (): Sums => ({ text: 0, links: 0, prose: 0, loose: 0, looseLinks: 0 });

/** Ends an element: a block's loose words are a paragraph, an inline element's are part of the block around it. */
function close(element: Element, own: Sums, outer: Sums): void {
  if (element.localName === 'a') own.links = own.looseLinks = own.text;
  if (isBlockLevel(element)) {
    const plain = own.loose - own.looseLinks;
    if (plain >= proseParagraph && plain > own.looseLinks) own.prose += plain;
    own.loose = own.looseLinks = 0;
  }
  for (const key of ['text', 'links', 'prose', 'loose', 'looseLinks'] as const) outer[key] += own[key];
}

/**
 * Measures every element of a marked copy in one walk, without recursion. The answer takes an element and gives its
 * measure, all zero for an element that was not in the copy then.
 */
export function measureAll(copy: Document): (element: Element) => Measure {
  const measures = new Map<number, Measure>();
  const root = copy.documentElement;
  const outer: Sums[] = [];
  let sums = start();
  let node: Node = root;
  for (;;) {
    if (node.nodeType === 3) {
      const length = (node.nodeValue ?? '').replace(/\s+/g, ' ').length;
      sums.text += length;
      sums.loose += length;
    }
    if (node.nodeType === 1) {
      outer.push(sums);
      sums = start();
      if (node.firstChild && !isUnreadable(node as Element)) {
        node = node.firstChild;
        continue;
      }
    }
    for (;;) {
      if (node.nodeType === 1) {
        const around = outer.pop() ?? start();
        close(node as Element, sums, around);
        measures.set(markOf(node as Element) ?? -1, sums);
        sums = around;
      }
      if (node === root || node.nextSibling) break;
      node = node.parentNode as Node;
    }
    if (node === root) return (element) => measures.get(markOf(element) ?? -1) ?? zero;
    node = node.nextSibling as Node;
  }
}
