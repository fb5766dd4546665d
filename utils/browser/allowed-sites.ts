import { browser } from 'wxt/browser';

/** The hosts that are allowed now, in alphabetical order; `*` for all of them. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.flatMap((origin) => (origin === '<all_urls>' ? ['*'] : (/^\*:\/\/([^/]+)\/\*$/.exec(origin)?.slice(1) ?? []))).sort();
}

/** Calls back whenever a site was allowed or forbidden, also in the browser's own settings. Returns what ends it. */
export function onSites(tell: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) event.addListener(tell);
  return () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(tell);
  };
}
