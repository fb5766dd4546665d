import type { Page, Protocol } from 'puppeteer-core';
import type { Point } from './driver';

const HOST = 'KONSPEKT-UI';

/** The middle of an element in the bar's closed shadow root, which the debugger sees though no script does; null when there is none shown. */
export async function findInClosedShadow(page: Page, name: string): Promise<Point | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = descendants(root).find(({ nodeName }) => nodeName === HOST);
    const named = (host ? descendants(host) : []).filter((node) => accessibleName(node) === name);
    for (const { nodeId } of named) {
      // What is not shown has no box, and the debugger answers with an error.
      const { quads } = await session.send('DOM.getContentQuads', { nodeId }).catch(() => ({ quads: [] }));
      const [x1, y1, , , x2, y2] = quads[0] ?? [];
      if (x1 !== undefined && y1 !== undefined && x2 !== undefined && y2 !== undefined) return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
    }
    return null;
  } finally {
    await session.detach();
  }
}

function descendants(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const nodes = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  return nodes.flatMap((child) => [child, ...descendants(child)]);
}

function accessibleName({ attributes = [], children = [] }: Protocol.DOM.Node): string {
  const label = attributes[attributes.indexOf('aria-label') + 1];
  return attributes.includes('aria-label') && label !== undefined ? label : children.map(({ nodeValue }) => nodeValue).join('').trim();
}
