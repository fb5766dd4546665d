import type { HighlightColour } from '../database/records';
import { cursorName, flashName, hoverName, overlapName, paintName } from './paint-names';
import { isOnDark } from './surroundings';
import type { Surface } from './surface';

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
  /** Marks painted highlights as those under the pointer; none takes the mark away. */
  hover(ids: readonly string[]): void;
  /** Ids of the highlights under a point of the viewport, the shortest first. */
  idsAt(x: number, y: number): string[];
  /** Takes everything off the page. */
  clear(): void;
}

export interface PainterParts {
  readonly surfaceOf: (document: Document | null) => Surface | null;
  /** Gives a range's root the colours, where it has not got them. */
  readonly style: (range: Range) => void;
}

const flashFor = 1_600;
/** Below the highlights, so that their colours stay to be seen; above them; above all. */
const priorities = { cursor: -1, overlap: 100, hover: 150, flash: 200 };

/** Paints with the CSS Custom Highlight API, which leaves the page's DOM as it is: no wrapped text, no broken framework. */
export function createPainter(document: Document, { surfaceOf, style }: PainterParts): Painter {
  const main = surfaceOf(document);
  let painted: readonly PaintedRange[] = [];
  const shown = new Map<string, Set<HighlightRegistry>>();
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const hide = (name: string) => {
    for (const registry of shown.get(name) ?? []) registry.delete(name);
    shown.delete(name);
  };
  const show = (name: string, ranges: readonly Range[], priority: number) => {
    hide(name);
    for (const range of ranges) {
      style(range);
      const surface = surfaceOf(range.startContainer.ownerDocument);
      if (!surface) continue;
      const registries = shown.get(name) ?? new Set();
      shown.set(name, registries.add(surface.registry));
      const there = surface.registry.get(name);
      if (there) there.add(range);
      else {
        const highlight = new surface.Highlight(range);
        highlight.priority = priority;
        surface.registry.set(name, highlight);
      }
    }
  };
  const clear = () => {
    painted = [];
    for (const name of [...shown.keys()]) hide(name);
  };

  return {
    canPaint: main !== null,
    paint(ranges) {
      for (const name of [...shown.keys()]) if (name !== cursorName && name !== flashName) hide(name);
      painted = ranges;
      const groups = new Map<string, Range[]>();
      for (const { colour, range } of ranges) {
        const name = paintName(colour, isOnDark(range));
        groups.set(name, [...(groups.get(name) ?? []), range]);
      }
      let priority = 0;
      for (const [name, group] of groups) show(name, group, (priority += 1));
      show(overlapName, overlaps(ranges), priorities.overlap);
    },
    flash(ranges) {
      show(flashName, ranges, priorities.flash);
      clearTimeout(flashing);
      flashing = setTimeout(hide, flashFor, flashName);
    },
    point: (range) => show(cursorName, range ? [range] : [], priorities.cursor),
    hover: (ids) => show(hoverName, painted.flatMap(({ id, range }) => (ids.includes(id) ? [range] : [])), priorities.hover),
    idsAt(x, y) {
      const hit = painted.filter(({ range }) => [...range.getClientRects()].some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom));
      return hit.sort((a, b) => a.range.toString().length - b.range.toString().length).map(({ id }) => id);
    },
    clear,
  };
}

/** The stretches that two or more highlights share, found by walking the ranges of each tree in its order. */
function overlaps(ranges: readonly PaintedRange[]): Range[] {
  const trees = new Map<Node, Range[]>();
  for (const { range } of ranges) {
    const root = range.startContainer.getRootNode();
    trees.set(root, [...(trees.get(root) ?? []), range]);
  }
  return [...trees.values()].flatMap((tree) => {
    const shared: Range[] = [];
    let furthest: Range | null = null;
    for (const range of tree.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))) {
      const reaches: number = furthest ? furthest.comparePoint(range.endContainer, range.endOffset) : 1;
      if (furthest && furthest.comparePoint(range.startContainer, range.startOffset) === 0) {
        const common = range.cloneRange();
        if (reaches > 0) common.setEnd(furthest.endContainer, furthest.endOffset);
        if (!common.collapsed) shared.push(common);
      }
      if (reaches > 0) furthest = range;
    }
    return shared;
  });
}
