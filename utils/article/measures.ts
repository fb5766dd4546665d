import { markOf } from './marked-copy';

/** Sizes of one element's text, in characters without counting runs of white space twice. */
export interface Measure {
  readonly text: number;
  /** Of these, inside links. */
  readonly links: number;
  /** Characters in paragraphs of some length: running text. */
  readonly prose: number;
}

const proseParagraph = 80;

/**
 * Measures every element of a marked copy in one walk, without recursion. The answer takes an element and gives its
 * measure, all zero for an element that was not in the copy then.
 */
export function measureAll(copy: Document): (element: Element) => Measure {
  const measures = new Map<number, { text: number; links: number; prose: number }>();
  const none = { text: 0, links: 0, prose: 0 };
  const root = copy.documentElement;
  const sum: { text: number; links: number; prose: number }[] = [];
  let node: Node | null = root;
  let top = { ...none };
  while (node) {
    if (node.nodeType === 3) top.text += (node.nodeValue ?? '').replace(/\s+/g, ' ').length;
    if (node.nodeType === 1) {
      sum.push(top);
      top = { ...none };
      const child: Node | null = node.firstChild;
      if (child) {
        node = child;
        continue;
      }
    }
    // Leave elements until one has a next sibling.
    for (;;) {
      if (node.nodeType === 1) {
        const element = node as Element;
        const name = element.localName;
        if (name === 'a') top.links = top.text;
        if (name === 'p' && top.text - top.links > proseParagraph) top.prose = top.text;
        measures.set(markOf(element) ?? -1, top);
        const outer = sum.pop() ?? { ...none };
        outer.text += top.text;
        outer.links += top.links;
        outer.prose += top.prose;
        top = outer;
      }
      if (node === root) return (element) => measures.get(markOf(element) ?? -1) ?? none;
      if (node.nextSibling) break;
      node = node.parentNode as Node;
    }
    node = node.nextSibling;
  }
  return () => none;
}
