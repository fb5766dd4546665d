/** Elements whose text no reader sees, or sees as a value and not as text. By tag only: what is hidden by style changes. */
const SKIPPED = new Set(
  ('script style noscript template head title textarea select datalist option input ' +
    'audio video canvas object embed noembed noframes rp').split(' '),
);
/** Elements that do not break the line. All others, unknown ones included, stand for a block edge. */
const INLINE = new Set(
  ('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rt ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr slot').split(' '),
);

/** What the walk meets, in reading order. */
export interface Visitor {
  /** A text node; `hidden` when an ancestor has the attribute `hidden`. */
  text(node: Text, hidden: boolean): void;
  /** A line break (`<br>`). */
  line(): void;
  /** The edge of a block. */
  block(): void;
}

/**
 * Walks the text a reader may see under `root`, through open shadow roots (slotted content in its slot's place)
 * and frames of the same origin. `ignore` leaves out further elements, such as an extension's own.
 */
export function visitVisibleNodes(root: Node, visitor: Visitor, ignore?: (element: Element) => boolean): void {
  const children = (list: Iterable<Node>, hidden: boolean): void => {
    for (const node of list) visit(node, hidden);
  };
  const siblings = (parent: Node, hidden: boolean): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) visit(node, hidden);
  };
  const visit = (node: Node, hidden: boolean): void => {
    if (node.nodeType === 3) return visitor.text(node as Text, hidden);
    if (node.nodeType === 9 || node.nodeType === 11) return siblings(node, hidden);
    if (node.nodeType === 1) element(node as Element, hidden);
  };
  const element = (node: Element, hidden: boolean): void => {
    const tag = node.localName;
    if (tag === 'br') return visitor.line();
    if (SKIPPED.has(tag) || ignore?.(node)) return;
    const inline = INLINE.has(tag);
    const concealed = hidden || isHidden(node);
    if (!inline) visitor.block();
    if (tag === 'iframe' || tag === 'frame') frame(node as HTMLIFrameElement, concealed);
    else if (node.shadowRoot) siblings(node.shadowRoot, concealed);
    else if (tag === 'slot' && (node as HTMLSlotElement).assignedNodes?.().length) {
      children((node as HTMLSlotElement).assignedNodes(), concealed);
    } else siblings(node, concealed);
    if (!inline) visitor.block();
  };
  const frame = (node: HTMLIFrameElement, hidden: boolean): void => {
    try {
      const body = node.contentDocument?.body;
      if (body) siblings(body, hidden);
    } catch {
      // A frame of another origin is not ours to read.
    }
  };
  visit(root, false);
}

/** `hidden="until-found"` is text that a search in the page may open. */
function isHidden(element: Element): boolean {
  const value = element.getAttribute('hidden');
  return value !== null && value.toLowerCase() !== 'until-found';
}
