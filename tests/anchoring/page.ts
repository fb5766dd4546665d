/** A body with the given markup, in a document of its own. */
export function pageOf(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html').body;
}

/** Range over the `occurrence`-th (from 0) `words` in the text under `root`, across text nodes. */
export function rangeOver(root: Node, words: string, occurrence = 0): Range {
  const document = root.ownerDocument as Document;
  const walker = document.createTreeWalker(root, 4);
  const nodes: Text[] = [];
  let text = '';
  const starts: number[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push(node);
    starts.push(text.length);
    text += node.data;
  }
  let at = -1;
  for (let left = occurrence; left >= 0; left--) {
    at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`The page has no "${words}"`);
  }
  const boundary = (offset: number, isEnd: boolean) => {
    const number = starts.findLastIndex((start) => (isEnd ? start < offset : start <= offset));
    return [nodes[number] as Text, offset - (starts[number] as number)] as const;
  };
  const range = document.createRange();
  range.setStart(...boundary(at, false));
  range.setEnd(...boundary(at + words.length, true));
  return range;
}
