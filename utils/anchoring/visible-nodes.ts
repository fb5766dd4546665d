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

/** The rest of one parent's children. */
interface Level {
  next: Node | null;
  /** Slotted nodes still to come; they are no siblings of one another. */
  readonly slotted: Node[];
  readonly hidden: boolean;
  readonly block: boolean;
}

/**
 * Walks the text a reader may see under `root`, through open shadow roots (slotted content in its slot's place)
 * and frames of the same origin. `ignore` leaves out further elements, such as an extension's own.
 * Without recursion, because a script can nest elements deeper than a call stack goes.
 */
export function visitVisibleNodes(root: Node, visitor: Visitor, ignore?: (element: Element) => boolean): void {
  const levels: Level[] = [{ next: null, slotted: [root], hidden: false, block: false }];
  for (let level = levels[0]; level; level = levels[levels.length - 1]) {
    const node = level.next ?? level.slotted.shift();
    if (!node) {
      levels.pop();
      if (level.block) visitor.block();
      continue;
    }
    level.next = level.next?.nextSibling ?? null;
    if (node.nodeType === 3) visitor.text(node as Text, level.hidden);
    else if (node.nodeType === 9 || node.nodeType === 11) levels.push({ next: node.firstChild, slotted: [], hidden: level.hidden, block: false });
    else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.localName;
      if (tag === 'br') visitor.line();
      if (tag === 'br' || SKIPPED.has(tag) || ignore?.(element)) continue;
      const block = !INLINE.has(tag);
      if (block) visitor.block();
      levels.push({ ...contentOf(element), hidden: level.hidden || isHidden(element), block });
    }
  }
}

/** Where an element's content is: in its frame, its shadow root, its slot, or below it. */
function contentOf(element: Element): { next: Node | null; slotted: Node[] } {
  const tag = element.localName;
  if (tag === 'iframe' || tag === 'frame') return { next: frameBody(element as HTMLIFrameElement)?.firstChild ?? null, slotted: [] };
  if (element.shadowRoot) return { next: element.shadowRoot.firstChild, slotted: [] };
  const slotted = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
  return slotted?.length ? { next: null, slotted: [...slotted] } : { next: element.firstChild, slotted: [] };
}

function frameBody(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    // A frame of another origin is not ours to read.
    return null;
  }
}

/** `hidden="until-found"` is text that a search in the page may open. */
function isHidden(element: Element): boolean {
  // A form may have a field named `getAttribute`.
  const value = typeof element.getAttribute === 'function' ? element.getAttribute('hidden') : null;
  return value !== null && value.toLowerCase() !== 'until-found';
}
