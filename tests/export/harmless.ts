import type { DefaultTreeAdapterMap } from 'parse5';
import { expect } from 'vitest';

export type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The elements at and under a node, in document order. */
export function elements(root: Node): Element[] {
  const children = 'childNodes' in root ? root.childNodes : [];
  return [...('tagName' in root ? [root] : []), ...children.flatMap(elements)];
}

const allowed = new Set(
  'html head meta title style body article h1 h2 p a time ul li strong em cite blockquote footer mark hr dl dt dd'.split(' '),
);

/** Fails for any element or attribute that an export does not write, and for links to anything but the web. */
export function expectHarmless(root: Node): void {
  for (const element of elements(root)) {
    expect(allowed).toContain(element.tagName);
    for (const { name, value } of element.attrs) {
      expect(name).not.toMatch(/^on|^style$|^src|^srcdoc$/i);
      if (name === 'href' || name === 'cite') expect(value).toMatch(/^https?:\/\//);
    }
  }
}
