/** Quiet time after which a changed page is looked at again, and the longest that a page which never rests is left alone. */
const quietFor = 250;
const atMost = 1_000;

/** Calls back when the page's text has changed and come to rest, or at the latest after a second of unrest. Ends with the signal. */
export function watchChanges(document: Document, onChanged: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const tell = () => {
    first = 0;
    timer = undefined;
    onChanged();
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(touchesText)) return;
    const now = Date.now();
    first ||= now;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(quietFor, first + atMost - now)));
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Elements that come and go without words: our own host among them. */
const wordless = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'IMG', 'IFRAME', 'NOSCRIPT', 'TEMPLATE', 'KONSPEKT-UI']);

function touchesText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) => !wordless.has(node.nodeName) && node.nodeType !== 8);
}

/** Calls back with the new address when the page goes elsewhere without a reload (Navigation API; where it is missing, a check at each history event and click). Ends with the signal. */
export function watchAddress(view: Window, onMoved: (url: string) => void, signal: AbortSignal): void {
  let known = withoutFragment(view.location.href);
  const check = () => {
    const now = withoutFragment(view.location.href);
    if (now === known) return;
    known = now;
    onMoved(now);
  };
  const later = () => setTimeout(check, 50);
  const navigation = (view as Window & { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', later, { signal });
  view.addEventListener('popstate', later, { signal });
  // `pushState` makes no event of its own in browsers without the Navigation API; it nearly always follows a click or a key.
  if (!navigation) for (const type of ['click', 'keyup']) view.addEventListener(type, () => setTimeout(check, 300), { signal, capture: true, passive: true });
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
