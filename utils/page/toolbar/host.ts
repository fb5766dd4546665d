import type { Theme } from '../../settings/settings';
import { toolbarStyle } from './style';

/** The place of the bar on a page: a shadow root that neither the page's styles nor its scripts reach into. */
export interface ToolbarHost {
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  /** For what is said to a screen reader and shown for a moment. */
  readonly status: HTMLElement;
  /** For what is said to a screen reader only. */
  readonly voice: HTMLElement;
  /** Makes the host ready to be seen, above everything on the page. */
  raise(): void;
  /** Shows the panel beside a box of the viewport without covering it, `gap` CSS pixels from it. */
  showAt(box: DOMRect, rightToLeft: boolean, gap?: number): void;
  hide(): void;
  /** Shows a text beside a box of the viewport, for as long as the pointer is there. It takes no focus. */
  showTip(text: string, box: DOMRect): void;
  hideTip(): void;
  /** Takes a theme; `system` follows the browser. */
  wear(theme: Theme): void;
  /** Whether an event comes from the bar. */
  owns(event: Event): boolean;
}

/** Builds the host and hangs it on the page's root element, outside the body that pages rewrite. It goes with the signal. */
export function createHost(document: Document, signal: AbortSignal): ToolbarHost {
  const host = document.createElement('konspekt-ui');
  // Inline and important, because a page's `* {…}` rules reach the host itself, though nothing inside it.
  host.style.cssText = 'all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;overflow:visible!important;background:none!important;border:0!important;padding:0!important;margin:0!important;z-index:2147483647!important;';
  const shadow = host.attachShadow({ mode: 'closed' });
  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.hidden = true;
  panel.setAttribute('role', 'toolbar');
  const status = document.createElement('div');
  status.className = 'status';
  status.setAttribute('role', 'status');
  const voice = document.createElement('div');
  voice.className = 'voice';
  voice.setAttribute('aria-live', 'polite');
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  tip.setAttribute('role', 'tooltip');
  dress(document, shadow);
  shadow.append(panel, status, tip, voice);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  // The selection must survive a press on the bar, and pages must not take it for a click of theirs.
  panel.addEventListener('mousedown', (event) => {
    if (!(event.target as Element).closest('textarea')) event.preventDefault();
  });
  for (const type of ['click', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress']) host.addEventListener(type, (event) => event.stopPropagation());

  const raise = () => {
    // The top layer is above any page's z-index. A page that empties its root element takes the host with it.
    if (!host.isConnected) document.documentElement.append(host);
    host.popover = 'manual';
    if (!host.matches(':popover-open')) host.showPopover();
  };
  const lower = () => {
    if (panel.hidden && tip.hidden && !status.textContent && host.matches(':popover-open')) host.hidePopover();
  };
  /** Below the box, or above it where there is no room below. */
  const place = (element: HTMLElement, box: DOMRect, rightToLeft: boolean, gap: number) => {
    raise();
    element.hidden = false;
    const view = document.documentElement;
    const { offsetWidth: width, offsetHeight: height } = element;
    const edge = 10;
    const below = box.bottom + gap + height <= view.clientHeight;
    const top = below ? box.bottom + gap : Math.max(edge, box.top - gap - height);
    const wished = rightToLeft ? box.right - width : box.left;
    const left = Math.max(edge, Math.min(wished, view.clientWidth - width - edge));
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  };
  return {
    host,
    panel,
    status,
    voice,
    raise,
    showAt: (box, rightToLeft, gap = 10) => place(panel, box, rightToLeft, gap),
    hide() {
      panel.hidden = true;
      lower();
    },
    showTip(text, box) {
      tip.textContent = text;
      place(tip, box, false, 4);
    },
    hideTip() {
      tip.hidden = true;
      lower();
    },
    wear(theme) {
      // Not on the host: what is set there is the page's to overrule.
      for (const part of [panel, status, tip]) part.style.colorScheme = theme === 'system' ? 'light dark' : theme;
    },
    owns: (event) => event.composedPath().includes(host),
  };
}

/** Gives the bar its styles as a sheet of its own: the extension's first page, where the bar is tried, forbids style elements. */
function dress(document: Document, shadow: ShadowRoot): void {
  try {
    const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(toolbarStyle);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox lets no script of an extension adopt sheets on a web page; there it may write elements.
    const style = document.createElement('style');
    style.textContent = toolbarStyle;
    shadow.append(style);
  }
}
