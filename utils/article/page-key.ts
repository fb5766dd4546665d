/** Query parameters that say how a reader came, not what is read. A trailing `*` stands for any ending. */
const tracking = [
  'utm_*', 'mtm_*', 'pk_*', 'hsa_*', 'ns_*', 'oly_*', 'vero_*', 'at_*', 'mc_*', '_hs*', 'wt_*', 'wt.*', 'ga_*',
  'fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'yclid', 'msclkid', 'twclid', 'igshid', 'igsh', 'ttclid', 'li_fat_id', 'mkt_tok',
  'smid', 'smtyp', 'cmpid', 'ncid', 'ocid', 'icid', 'xtor', 'sref', 'srnd', 'source', 'src', 'from', 'ref', 'referer', 'referrer', 'referral', 'ref_src', 'ref_url', 'rss', 'feed', 'via',
  'share', 'shared', 'shareid', 'sharedid', 'sh', 'spm', 'trk', 'partner', 'campaign', 'campaign_id', 'medium', 'amp', 'amp_*', 'usqp', 'outputtype', 'output', 'print', 'printable', 'printerfriendly',
  'mobile', 'desktop', 'nocache', '_', 'fb_*', 'action_*', 'wprov', 'guccounter', 'guce_*', 'taid', '__twitter_impression', '_ga', '_gl', 'sfnsn', 'si', 'traffic_source', 'recirc', 'intcid', 'itid', 'tpcc',
];
/** Parameters that name the article itself. A canonical address that lost one of these is not believed. */
const identifying = ['id', 'p', 'article', 'articleid', 'article_id', 'aid', 'a', 'news', 'newsid', 'news_id', 'nid', 'n', 'story', 'storyid', 'post', 'postid', 'post_id', 'pid', 'doc', 'item', 'itemid', 'v', 'uid', 'guid', 'q', 'num'];

/** `m` alone is too short to be dropped whatever it says. */
const mobileFlag = /^m=[01]$/;

const exact = new Set(tracking.filter((name) => !name.endsWith('*')));
const prefixes = tracking.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return exact.has(lower) || prefixes.some((prefix) => lower.startsWith(prefix));
}

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
  const kept = [...url.searchParams].filter(([name, value]) => !isTracking(name) && !mobileFlag.test(`${name}=${value}`));
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
  return [...page.searchParams].every(([name, value]) => !identifying.includes(name.toLowerCase()) || !value || canonical.searchParams.get(name) === value);
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
