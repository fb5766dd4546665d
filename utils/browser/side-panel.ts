import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';

interface FirefoxSidebar {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

/** Absent in Chrome, and in Firefox for Android. */
function sidebar(): FirefoxSidebar | undefined {
  return (browser as { sidebarAction?: FirefoxSidebar }).sidebarAction;
}

/**
 * Opens the panel beside a tab: Chrome's side panel, Firefox's sidebar. A browser with neither gets the panel as a tab of
 * its own that stays with this one (see ARCHITECTURE, Decisions). Must be called in the click or command itself, before anything is awaited.
 */
export function openPanel({ id, windowId }: Pick<Browser.tabs.Tab, 'id' | 'windowId'>): Promise<unknown> {
  if (typeof browser.sidePanel?.open === 'function') return browser.sidePanel.open({ windowId });
  return sidebar()?.open() ?? browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${id}`) });
}

/** As `openPanel`, for a key: where the browser can tell, the second press closes. */
export function togglePanel(tab: Pick<Browser.tabs.Tab, 'id' | 'windowId'>): Promise<unknown> {
  return sidebar()?.toggle() ?? openPanel(tab);
}
