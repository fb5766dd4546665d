import { browser } from 'wxt/browser';
import { onClicked } from '../../utils/browser/click-channel';
import { reportError } from '../../utils/browser/report';
import { followActiveTab, stayWithTab } from '../../utils/browser/tab-changes';
import type { ViewPlace } from '../popup/view-place';
import type { Show } from './use-sides';

/**
 * The panel follows the tab in front of its window. `tab` is the id of the one tab it stays with instead, where a browser has
 * no panel and it is a tab itself; then the page is brought to the front when there is something to see on it.
 * `show` turns the panel to one of its sides.
 */
export function panelPlace(tab: string | null, show: Show): ViewPlace {
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
        onClicked((tabId, panelToo) =>
          void find().then((shown) => {
            if (shown?.id !== tabId) return;
            if (panelToo) show('page');
            tell();
          }),
        ),
      ];
      return () => {
        for (const end of ends) end();
      };
    },
    openPanel: null,
    openLibrary: (hash) => show('library', hash),
    openSettings: () => void browser.runtime.openOptionsPage().catch(reportError),
    bringToFront,
    yieldKeys: (tabId) => void bringToFront(tabId).catch(reportError),
  };
}
