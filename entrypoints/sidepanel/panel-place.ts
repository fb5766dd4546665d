import { browser } from 'wxt/browser';
import { onClicked } from '../../utils/browser/click-channel';
import { reportError } from '../../utils/browser/report';
import { followActiveTab, stayWithTab } from '../../utils/browser/tab-changes';
import type { ViewPlace } from '../popup/view-place';

/**
 * The panel follows the tab in front of its window. `tab` is the id of the one tab it stays with instead, where a browser has
 * no panel and it is a tab itself; then the page is brought to the front when there is something to see on it.
 */
export function panelPlace(tab: string | null): ViewPlace {
  const fixed = tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
  const { find, onChange } = fixed === null ? followActiveTab() : stayWithTab(fixed);
  const bringToFront = async (tabId: number) => {
    if (fixed === null) return false;
    await browser.tabs.update(tabId, { active: true });
    return true;
  };
  return {
    clicked: false,
    find,
    onChange(tell) {
      const ends = [
        onChange(tell),
        // A click on the icon has opened the page to us.
        onClicked((tabId) => void find().then((shown) => shown?.id === tabId && tell())),
      ];
      return () => {
        for (const end of ends) end();
      };
    },
    openPanel: null,
    openSettings: () => void browser.runtime.openOptionsPage().catch(reportError),
    bringToFront,
    yieldKeys: (tabId) => void bringToFront(tabId).catch(reportError),
  };
}
