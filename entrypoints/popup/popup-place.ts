import { browser } from 'wxt/browser';
import { activeTab } from '../../utils/browser/active-tab';
import { reportError } from '../../utils/browser/report';
import { tellClicked } from '../../utils/browser/click-channel';
import { showLibrary } from '../../utils/browser/show-library';
import { openPanel } from '../../utils/browser/side-panel';
import type { ViewPlace } from './view-place';

let tab: Awaited<ReturnType<typeof activeTab>> = null;

/** The popup shows the tab that was clicked, and goes when the person turns to something else. */
export const popupPlace: ViewPlace = {
  clicked: true,
  find: async () => (tab = await activeTab()),
  onChange: () => () => undefined,
  openPanel() {
    if (!tab) return;
    // One that is open already may show its library.
    if (tab.id !== undefined) tellClicked(tab.id, true);
    // Closed by us only after the panel is asked for: the popup's end would take the click with it.
    void openPanel(tab).then(() => window.close(), reportError);
  },
  openLibrary: (hash) => void showLibrary(hash).catch(reportError),
  openSettings: () => void browser.runtime.openOptionsPage().then(() => window.close(), reportError),
  bringToFront: () => Promise.resolve(false),
  yieldKeys: () => window.close(),
};
