/** Elements whose words are no part of what is read. */
const skipped = 'script,style,noscript,template,nav,footer,aside,form,button,select,textarea,input,svg,figure figcaption,[hidden],[aria-hidden=true],konspekt-ui';
const blocks = new Set(['P', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'TD', 'TH', 'DD', 'DT', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'PRE', 'BODY', 'FIGCAPTION', 'HEADER']);

/**
 * The sentences of a page's article in reading order, as ranges; empty when there is no text.
 * Split by the browser's own rules for the language (Unicode UAX #29 by `Intl.Segmenter`), a block at a time.
 */
export function sentenceRanges(document: Document): Range[] {
  const root = articleRoot(document);
  const segmenter = new Intl.Segmenter(languageOf(document), { granularity: 'sentence' });
  return textBlocks(document, root).flatMap((nodes) => splitBlock(document, nodes, segmenter));
}

function languageOf(document: Document): string | undefined {
  try {
    return Intl.Segmenter.supportedLocalesOf(document.documentElement.lang || [])[0];
  } catch {
    // A page may call its language anything.
    return undefined;
  }
}

/** The element with most of the page's text in paragraphs: an `article` where there is one. */
function articleRoot(document: Document): Element {
  const length = (element: Element) => [...element.querySelectorAll('p')].reduce((sum, paragraph) => sum + (paragraph.textContent?.length ?? 0), 0);
  const articles = [...document.querySelectorAll('article, main, [role=main]')].slice(0, 50);
  const best = articles.map((element) => ({ element, size: length(element) })).sort((a, b) => b.size - a.size)[0];
  return best && best.size > 200 ? best.element : document.body;
}

function textBlocks(document: Document, root: Element): Text[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const found: Text[][] = [];
  let current: Text[] = [];
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const own = blockOf(node);
    if (own !== block) {
      if (current.length > 0) found.push(current);
      current = [];
      block = own;
    }
    current.push(node as Text);
  }
  if (current.length > 0) found.push(current);
  return found.filter((nodes) => nodes.some(({ data }) => data.trim() !== '') && isShown(nodes));
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && !blocks.has(element.tagName)) element = element.parentElement;
  return element;
}

function isShown(nodes: readonly Text[]): boolean {
  const element = nodes.find(({ data }) => data.trim() !== '')?.parentElement;
  return element?.checkVisibility?.() ?? true;
}

function splitBlock(document: Document, nodes: readonly Text[], segmenter: Intl.Segmenter): Range[] {
  const text = nodes.map(({ data }) => data).join('');
  const starts: number[] = [];
  nodes.reduce((at, { data }) => (starts.push(at), at + data.length), 0);
  const place = (offset: number, isEnd: boolean): readonly [Text, number] => {
    // A boundary between two nodes belongs to the one whose words the range holds.
    let at = starts.findLastIndex((start) => (isEnd ? start < offset : start <= offset));
    at = Math.max(0, at);
    return [nodes[at] as Text, offset - (starts[at] ?? 0)];
  };
  const ranges: Range[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (end - start < 2) continue;
    const range = document.createRange();
    range.setStart(...place(start, false));
    range.setEnd(...place(end, true));
    ranges.push(range);
  }
  return ranges;
}
