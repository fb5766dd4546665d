import { browser } from 'wxt/browser';
import { highlighterScript, highlighterStyle } from './injected';

/** Id of the one registration that covers all allowed sites. */
const scriptId = 'highlighter';

/** The pattern that asks for one host over http and https, e.g. `*://www.example.com/*`; null for an address that is no web page. */
export function sitePattern(url: string): string | null {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  return protocol === 'http:' || protocol === 'https:' ? hostPattern(hostname) : null;
}

/** The pattern that stands for one host; `*` for all of them. */
export function hostPattern(host: string): string {
  return `*://${host}/*`;
}

/** Whether the person has allowed the site of this address. */
export async function isSiteAllowed(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** Asks the browser for one host. Must be called in the click itself, before anything is awaited. Resolves to the person's answer. */
export function allowSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives one host back. */
export function forbidSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Makes the registered content script match what is allowed now; revoking in the browser's own settings is noticed here too. */
export async function reconcileSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = {
    id: scriptId,
    matches: origins,
    js: [highlighterScript],
    css: [highlighterStyle],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
