/** Pages that no extension may read, told by their address; `not-clicked` is one that the person has not let us into yet. */
export type ForbiddenPage = 'browser-page' | 'store' | 'pdf' | 'file' | 'not-clicked';

const stores = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com', 'addons.opera.com'];

/** Why a page that let us not in did so. Without an address (a page the click gave no access to) it is the browser's own. */
export function forbiddenPage(url: string | undefined): ForbiddenPage {
  if (url === undefined || !URL.canParse(url)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (stores.includes(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'))) return 'store';
  return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'browser-page';
}
