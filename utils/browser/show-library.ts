import { browser } from 'wxt/browser';

/** Opens the library in a tab; `hash` is the place in it, its first list when absent. */
export async function showLibrary(hash: `#${string}` | '' = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html${hash}`) });
}
