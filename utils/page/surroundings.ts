/** Whether a range stands on a dark background: the nearest ancestor that paints one decides; a page that paints none is light. */
export function isOnDark(range: Range): boolean {
  const start = range.startContainer;
  for (let element = start.nodeType === 1 ? (start as Element) : start.parentElement; element; element = parentAcrossShadow(element)) {
    const colour = element.ownerDocument.defaultView?.getComputedStyle(element).backgroundColor ?? '';
    const parts = colour.match(/[\d.]+/g)?.map(Number);
    if (!parts || parts.length < 3 || (parts[3] ?? 1) < 0.5) continue;
    return luminance(parts as [number, number, number]) < 0.18;
  }
  return false;
}

function parentAcrossShadow(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2). */
function luminance([red, green, blue]: readonly [number, number, number]): number {
  const linear = (channel: number) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
