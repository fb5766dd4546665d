import { browser } from 'wxt/browser';
import { callPage } from '../messages';
import { startPage } from './active-tab';
import { tellClicked } from './click-channel';
import { loadSettings } from './settings';
import { showLibrary } from './show-library';
import { togglePanel } from './side-panel';

const highlightMenu = 'highlight-selection';
const cursorCommand = 'sentence-cursor';
const panelCommand = 'side-panel';
const libraryCommand = 'library';

/** Makes the context menu's entry. Once, at installation: a worker wakes many times. */
export function createMenu(title: string): void {
  // Firefox for Android has no context menus.
  browser.contextMenus?.create({ id: highlightMenu, title, contexts: ['selection'] });
}

/** Highlights what is selected when the person asks for it by the context menu or by key. Either lets us into the page by itself. */
export function listenToGestures(report: (error: unknown) => void): void {
  const highlight = async (tabId: number | undefined) => {
    if (tabId === undefined) return;
    try {
      await startPage(tabId);
      const { colour } = await loadSettings();
      await callPage(tabId, 'highlightSelection', { colour });
    } catch (error) {
      report(error);
    }
  };
  const toggleCursor = async (tabId: number | undefined) => {
    if (tabId === undefined) return;
    try {
      await startPage(tabId);
      await callPage(tabId, 'toggleCursor', { quotes: [], participants: [] });
    } catch (error) {
      report(error);
    }
  };
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === highlightMenu) void highlight(tab?.id);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === highlightMenu) void highlight(tab?.id);
    if (command === cursorCommand) void toggleCursor(tab?.id);
    if (command === libraryCommand) void showLibrary().catch(report);
    // Before anything is awaited: only the key press itself may open it.
    if (command === panelCommand && tab) {
      void togglePanel(tab).catch(report);
      if (tab.id !== undefined) tellClicked(tab.id, true);
    }
  });
}
