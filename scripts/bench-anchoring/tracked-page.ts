import { parseHTML } from 'linkedom';

/** Characters of the target: original characters keep their number wherever they go; copies and new text have these. */
export const COPY = -1;
export const INSERTED_BLOCK = -2;

/** A half-open stretch of original characters, by number. */
export interface Target {
  readonly start: number;
  readonly end: number;
}

/** A place in a text node, as in a DOM range. */
export interface Boundary {
  readonly node: Text;
  readonly offset: number;
}

export interface Place {
  readonly start: Boundary;
  readonly end: Boundary;
}

const TEXT = 3;

/**
 * A page whose every character knows its number in the original, so that after any edit the true place of a
 * highlight is known without searching for it. Operators change text only through `setText`.
 */
export class TrackedPage {
  readonly document: Document;
  readonly body: HTMLElement;
  private readonly numbers = new Map<Text, readonly number[]>();

  constructor(html: string) {
    const { document } = parseHTML(`<!doctype html><html><head><title>.</title></head><body>${html}</body></html>`);
    this.document = document as unknown as Document;
    this.document.createRange = () => new SimpleRange() as unknown as Range;
    this.body = this.document.body;
    let number = 0;
    for (const node of this.texts()) this.numbers.set(node, Array.from({ length: node.data.length }, () => number++));
  }

  /** All text nodes in document order, those of scripts too. */
  texts(root: Node = this.body): Text[] {
    const found: Text[] = [];
    const visit = (node: Node): void => {
      if (node.nodeType === TEXT) found.push(node as Text);
      else for (const child of [...node.childNodes]) visit(child);
    };
    visit(root);
    return found;
  }

  /** Numbers of a node's characters; of a node put in by hand, `COPY` for each. */
  numbersOf(node: Text): readonly number[] {
    return this.numbers.get(node) ?? Array.from({ length: node.data.length }, () => COPY);
  }

  setText(node: Text, text: string, numbers: readonly number[]): void {
    if (text.length !== numbers.length) throw new Error('One number for each character');
    node.data = text;
    this.numbers.set(node, numbers);
  }

  /** New elements from markup, their characters marked as put in. */
  create(html: string, mark = INSERTED_BLOCK): Element {
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    const element = this.document.importNode(document.body.firstElementChild as unknown as Element, true);
    for (const node of this.texts(element)) this.numbers.set(node, Array.from({ length: node.data.length }, () => mark));
    return element;
  }

  /** Splits a text node as `Text.splitText` does; returns the new right part. */
  split(node: Text, offset: number): Text {
    const numbers = this.numbersOf(node);
    const right = this.document.createTextNode(node.data.slice(offset)) as Text;
    node.parentNode?.insertBefore(right, node.nextSibling);
    this.setText(right, node.data.slice(offset), numbers.slice(offset));
    this.setText(node, node.data.slice(0, offset), numbers.slice(0, offset));
    return right;
  }

  /** Whether any character under `root` belongs to the target. */
  holds(root: Node, target: Target): boolean {
    return this.texts(root).some((node) => this.numbersOf(node).some((number) => number >= target.start && number < target.end));
  }

  /** Boundaries around what is left of the target; `null` when nothing is. */
  placeOf(target: Target): Place | null {
    let start: Boundary | null = null;
    let end: Boundary | null = null;
    for (const node of this.texts()) {
      this.numbersOf(node).forEach((number, offset) => {
        if (number < target.start || number >= target.end) return;
        start ??= { node, offset };
        end = { node, offset: offset + 1 };
      });
    }
    return start && end ? { start, end } : null;
  }
}

/** Only what engines need to give their answer: linkedom's own ranges know no offsets. */
class SimpleRange {
  startContainer: Node | null = null;
  startOffset = 0;
  endContainer: Node | null = null;
  endOffset = 0;

  setStart(node: Node, offset: number): void {
    this.startContainer = node;
    this.startOffset = offset;
  }

  setEnd(node: Node, offset: number): void {
    this.endContainer = node;
    this.endOffset = offset;
  }
}

/** A range object over a place, to describe it. */
export function rangeOf(place: Place): Range {
  const range = new SimpleRange();
  range.setStart(place.start.node, place.start.offset);
  range.setEnd(place.end.node, place.end.offset);
  return range as unknown as Range;
}
