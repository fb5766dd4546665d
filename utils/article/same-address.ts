function plain(url: URL): string {
  return url.host.replace(/^(?:www|m|amp|mobile)\./, '') + url.pathname.replace(/\/(?:amp\/?)?$/, '');
}

/**
 * Whether `named`, an address that a page gives for one of its articles, is the address `url` that the page was read
 * at: the same host and path, and no parameter that `url` lacks (`url` may carry more, as tracking does). A light
 * comparison for the injected script; highlights are stored under `articleKey`. False where one is no address.
 */
export function isSameAddress(named: string | null, url: string): boolean {
  try {
    const [a, b] = [new URL(named ?? ''), new URL(url)];
    return plain(a) === plain(b) && [...a.searchParams].every(([name, value]) => b.searchParams.get(name) === value);
  } catch {
    return false;
  }
}
