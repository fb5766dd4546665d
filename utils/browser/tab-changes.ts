import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { activeTab } from './active-tab';

/** What a panel shows: the tab in front of its window, or one that it stays with. */
export interface Followed {
  /** The tab at this moment; null when it is gone. */
  find(): Promise<Browser.tabs.Tab | null>;
  /** Calls back whenever there is another page to show. Returns what ends it. */
  onChange(tell: () => void): () => void;
}

/** Follows the tab in front of the window that this page belongs to. Needs no permission: ids and states of tabs are free. */
export function followActiveTab(): Followed {
  return follow(activeTab);
}

/** Stays with one tab, whichever is in front. */
export function stayWithTab(tabId: number): Followed {
  return follow(() => browser.tabs.get(tabId).catch(() => null));
}

function follow(find: Followed['find']): Followed {
  return {
    find,
    onChange(tell) {
      let shown: number | undefined;
      void find().then((tab) => (shown = tab?.id));
      const activated = () =>
        void find().then((tab) => {
          // Another window's tabs are not ours.
          if (tab?.id === shown) return;
          shown = tab?.id;
          tell();
        });
      const updated = (tabId: number, { status }: { readonly status?: string }) => {
        if (tabId === shown && status === 'complete') tell();
      };
      const removed = (tabId: number) => tabId === shown && tell();
      browser.tabs.onActivated.addListener(activated);
      browser.tabs.onUpdated.addListener(updated);
      browser.tabs.onRemoved.addListener(removed);
      return () => {
        browser.tabs.onActivated.removeListener(activated);
        browser.tabs.onUpdated.removeListener(updated);
        browser.tabs.onRemoved.removeListener(removed);
      };
    },
  };
}
