import type { HighlightColour } from '../database/records';
import { cursorName, flashName, overlapName, paintName, paintStyle } from './palette';
import { isOnDark } from './surroundings';

/** A highlight's words on this page. */
export interface PaintedRange {
  readonly id: string;
  readonly colour: HighlightColour;
  readonly range: Range;
}

export interface Painter {
  /** Whether this browser has the CSS Custom Highlight API. Without it nothing is painted and the list still works. */
  readonly canPaint: boolean;
  /** Paints exactly these, taking away what was painted before. */
  paint(ranges: readonly PaintedRange[]): void;
  /** Makes words stand out for a moment, e.g. after a jump. */
  flash(ranges: readonly Range[]): void;
  /** Shows where the sentence cursor stands; null takes it away. */
  point(range: Range | null): void;
  /** Ids of the highlights under a point of the viewport, the shortest first. */
  idsAt(x: number, y: number): string[];
  /** Takes everything off the page. */
  clear(): void;
}

const flashFor = 1_600;

/** Paints with the CSS Custom Highlight API, which leaves the page's DOM as it is: no wrapped text, no broken framework. */
export function createPainter(document: Document): Painter {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const registry = view?.CSS?.highlights;
  let painted: readonly PaintedRange[] = [];
  let names: string[] = [];
  let flashing: ReturnType<typeof setTimeout> | undefined;
  const styled = new WeakSet<Node>();

  const clear = () => {
    for (const name of [...names, flashName]) registry?.delete(name);
    names = [];
    painted = [];
  };
  const show = (name: string, ranges: readonly AbstractRange[], priority: number) => {
    if (!registry || !view || ranges.length === 0) return;
    const highlight = new view.Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
    names.push(name);
  };

  return {
    canPaint: registry !== undefined,
    paint(ranges) {
      clear();
      painted = ranges;
      const groups = new Map<string, Range[]>();
      for (const { colour, range } of ranges) {
        styleShadow(range, styled);
        const name = paintName(colour, isOnDark(range));
        groups.set(name, [...(groups.get(name) ?? []), range]);
      }
      let priority = 0;
      for (const [name, group] of groups) show(name, group, (priority += 1));
      show(overlapName, overlaps(ranges), 100);
    },
    flash(ranges) {
      if (!registry || !view) return;
      for (const range of ranges) styleShadow(range, styled);
      const highlight = new view.Highlight(...ranges);
      highlight.priority = 200;
      registry.set(flashName, highlight);
      clearTimeout(flashing);
      flashing = setTimeout(() => registry.delete(flashName), flashFor);
    },
    point(range) {
      if (!registry || !view) return;
      if (!range) return void registry.delete(cursorName);
      styleShadow(range, styled);
      const highlight = new view.Highlight(range);
      // Below all highlights, so that their colours stay to be seen.
      highlight.priority = -1;
      registry.set(cursorName, highlight);
    },
    idsAt(x, y) {
      const hit = painted.filter(({ range }) => [...range.getClientRects()].some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom));
      return hit.sort((a, b) => a.range.toString().length - b.range.toString().length).map(({ id }) => id);
    },
    clear,
  };
}

/** The stretches that two or more highlights share, found by walking the ranges in document order. */
function overlaps(ranges: readonly PaintedRange[]): Range[] {
  const sorted = ranges.map(({ range }) => range).sort((a, b) => a.compareBoundaryPoints(0, b));
  const shared: Range[] = [];
  let furthest: Range | null = null;
  for (const range of sorted) {
    if (furthest && furthest.startContainer.getRootNode() === range.startContainer.getRootNode() && furthest.comparePoint(range.startContainer, range.startOffset) === 0) {
      const common = range.cloneRange();
      if (furthest.comparePoint(range.endContainer, range.endOffset) > 0) common.setEnd(furthest.endContainer, furthest.endOffset);
      if (!common.collapsed) shared.push(common);
    }
    if (!furthest || furthest.comparePoint(range.endContainer, range.endOffset) > 0) furthest = range;
  }
  return shared;
}

/** `::highlight()` rules of the document do not reach into shadow roots; each needs the sheet itself. */
function styleShadow(range: Range, styled: WeakSet<Node>): void {
  const root = range.startContainer.getRootNode();
  if (!('host' in root) || styled.has(root)) return;
  styled.add(root);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(paintStyle());
    (root as ShadowRoot).adoptedStyleSheets = [...(root as ShadowRoot).adoptedStyleSheets, sheet];
  } catch {
    // Firefox does not let a content script adopt a sheet into the page's shadow root: the list still shows the highlight.
  }
}
