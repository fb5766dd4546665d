/** Query parameters that say how a reader came, not what is read; a `*` stands for any ending. `m` alone is dropped as a flag only. */
const tracking =
  'utm_* mtm_* pk_* at_* mc_* _hs* wt_* ga_* fb_* action_* guc* amp_* fbclid gcl* dclid gbraid wbraid yclid msclkid twclid igsh* ttclid li_fat_id mkt_tok smid smtyp cmpid ncid ocid icid intcid xtor sref srnd source src from ref ref_* referr?er rss feed via shared? sh spm trk partner campaign medium amp usqp outputtype output print printable mobile desktop nocache _ wprov taid __twitter* _ga _gl sfnsn itid tpcc m=[01]';
const trackingPattern = new RegExp(`^(?:${tracking.split(' ').map((name) => (name.endsWith('*') ? `${name.slice(0, -1)}.*` : name.includes('=') ? name : `${name}=.*`)).join('|')})$`, 'is');

/** Parameters that name the article itself. A canonical address that lost one of these is not believed. */
const identifying = /^(?:[apnvq]|(?:article|news|story|post|item)?_?id|article|news|story|post|[anpu]id|doc|item|guid|num)$/i;

/** The address, or null where the string is no absolute http(s) address. */
export function parseHttpUrl(value: string): URL | null {
  try {
    const url = new URL(value);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** An AMP cache or viewer carries the publisher's address in its path: `/c/s/www.example.org/story`. */
function unwrapAmpCache(url: URL): URL {
  const isCache = /(^|\.)(cdn\.ampproject\.org|bing-amp\.com)$/.test(url.hostname);
  const isViewer = /(^|\.)google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname.startsWith('/amp/');
  if (!isCache && !isViewer) return url;
  const inner = /^\/(?:amp|c|v|wp|a)\/(?:s\/)?([^/]+\.[^/]+)(\/.*)?$/.exec(url.pathname);
  return (inner && parseHttpUrl(`https://${inner[1]}${inner[2] ?? '/'}${url.search}`)) ?? url;
}

function siteHost(url: URL): string {
  let host = url.host.toLowerCase();
  // Only a label above a full domain is a variant: `m.com` is a site of its own.
  for (let match; (match = /^(?:www\d?|m|mobile|amp|wap|touch|print)\.(?=[^.]+\.[^.]+)/.exec(host)); ) host = host.slice(match[0].length);
  return host;
}

function isSameSite(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function plainPath(url: URL): string {
  let path = url.pathname.replace(/\/{2,}/g, '/');
  path = path.replace(/^\/(?:amp|print)(?=\/.)/i, '').replace(/[./](?:amp|print)(\.s?html?)$/i, '$1');
  path = path.replace(/\/(?:index|default)\.(?:s?html?|php|aspx?)$/i, '/').replace(/(?:\/(?:amp|print)|\.amp)\/?$/i, '').replace(/\/$/, '');
  try {
    return decodeURI(path).normalize('NFC');
  } catch {
    return path;
  }
}

function plainQuery(url: URL): string {
  const kept = [...url.searchParams].filter(([name, value]) => !trackingPattern.test(`${name}=${value}`));
  kept.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  return kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
}

function keyOf(url: URL): string {
  const query = plainQuery(url);
  return `${siteHost(url)}${plainPath(url)}${query && `?${query}`}`;
}

function isFrontPage(url: URL): boolean {
  return /^(?:\/[a-z]{2}(?:-[a-z]{2})?)?$/i.test(plainPath(url)) && plainQuery(url) === '';
}

/** `/news` for `/news/fire-in-port-123` names the section: sites with a broken template do that for every article. */
function isSectionOf(section: URL, article: URL): boolean {
  const path = plainPath(section);
  return plainPath(article).startsWith(`${path}/`) && !/[\d-][^/]*$/.test(path.slice(path.lastIndexOf('/'))) && !plainQuery(section);
}

function isBelievable(canonical: URL, page: URL): boolean {
  // A page speaks for its own site only: otherwise it could call up the notes made on another site's article.
  if (!isSameSite(siteHost(canonical), siteHost(page))) return false;
  if (isFrontPage(canonical)) return isFrontPage(page);
  if (isSectionOf(canonical, page)) return false;
  if (plainPath(canonical) !== plainPath(page)) return true;
  return [...page.searchParams].every(([name, value]) => !identifying.test(name) || !value || canonical.searchParams.get(name) === value);
}

/**
 * One key for an article, whatever its address was adorned with: tracking parameters, fragment, scheme, `www.`,
 * mobile, AMP (also from a cache) and print forms. `canonicalUrl` is what the page calls its own address; it is
 * believed only within the page's own site and where it does not point to a front page, to the section, or lose
 * a parameter that names the article. The key is host, path and remaining query, sorted; no scheme, no final slash.
 * An address that is not http(s) is its own key without the fragment. Never throws.
 */
export function articleKey(url: string, canonicalUrl: string | null): string {
  const parsed = parseHttpUrl(url);
  if (!parsed) return url.split('#', 1)[0] ?? '';
  const page = unwrapAmpCache(parsed);
  const named = canonicalUrl ? parseHttpUrl(canonicalUrl) : null;
  const canonical = named && unwrapAmpCache(named);
  return keyOf(canonical && isBelievable(canonical, page) ? canonical : page);
}
