import { limits } from './imported';

/** An absolute http(s) address without name and password, as a browser writes it; null for anything else. */
export function readAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > limits.address) return null;
  try {
    const url = new URL(value.trim());
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.username = '';
    url.password = '';
    // Words to jump to are no part of what a page is.
    url.hash = url.hash.replace(/:~:.*$/, '').replace(/^#$/, '');
    return url.href.length > limits.address ? null : url.href;
  } catch {
    return null;
  }
}
