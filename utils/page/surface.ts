import { paintStyle } from './palette';

/** Where ranges of one document are painted. */
export interface Surface {
  readonly registry: HighlightRegistry;
  readonly Highlight: typeof Highlight;
}

/** The surface of a document; null where the browser has no CSS Custom Highlight API, or the document no window. */
export function surfaceOf(document: Document | null): Surface | null {
  const view = document?.defaultView as (Window & typeof globalThis) | null | undefined;
  const registry = view?.CSS?.highlights;
  return view && registry ? { registry, Highlight: view.Highlight } : null;
}

/**
 * Makes sure that the painted groups have their colours where a range stands. The page's own document has the style sheet
 * from the browser; a frame's document and a shadow root need it themselves, once.
 */
export function styleRoots(main: Document): (range: Range) => void {
  const styled = new WeakSet<Node>([main]);
  return (range) => {
    const root = range.startContainer.getRootNode() as Document | ShadowRoot;
    const view = range.startContainer.ownerDocument?.defaultView as (Window & typeof globalThis) | null | undefined;
    if (styled.has(root) || !view) return;
    styled.add(root);
    try {
      // A sheet can be adopted only within the document whose window made it.
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(paintStyle());
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    } catch {
      // Firefox lets no content script adopt a sheet into the page's shadow root: the list still shows the highlight.
    }
  };
}
