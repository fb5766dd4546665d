import { browser } from 'wxt/browser';
import { callPage } from '../messages';
import { tellLibrary } from './library-news';

/**
 * Tells every other window of the extension that articles changed (they, their highlights, texts or rules), and every page but
 * the one that changed them. No keys means rules of the whole library. Call it after the commit.
 */
export function tellChanged(keys: readonly string[], fromTab?: number): void {
  tellLibrary(keys);
  if (keys.length === 0) return;
  void browser.tabs.query({}).then((tabs) => {
    // Most tabs run no script of ours: that nobody answers there is the usual case.
    for (const { id } of tabs) if (id !== undefined && id !== fromTab) callPage(id, 'highlightsChanged', { keys }).catch(() => undefined);
  });
}

export { onLibraryChanged as onChanged } from './library-news';
