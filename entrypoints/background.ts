import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { injectLater } from '../utils/browser/active-tab';
import { listenForBackups } from '../utils/browser/backup-alarm';
import { createMenu, listenToGestures } from '../utils/browser/gestures';
import { keepFirstVersion } from '../utils/browser/keep-version';
import { tellChanged } from '../utils/browser/library-channel';
import { pageHandlers } from '../utils/browser/page-handlers';
import { reportError } from '../utils/browser/report';
import { loadSettings } from '../utils/browser/settings';
import { reconcileSites } from '../utils/browser/site-access';
import { openDatabase } from '../utils/database/database';
import { purge } from '../utils/database/purge';
import { keepDeletedFor } from '../utils/database/records';
import { listen } from '../utils/messages';

// A module shares its code with the pages: in one file it would hold the database and the backup a second time.
export default defineBackground({ type: 'module', main });

/** Wires pages to the database. It may die between any two events, so it holds no state and registers everything at once. */
function main(): void {
  listen(
    'pages',
    pageHandlers({
      openDatabase,
      now: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
      changed: (key, tabId) => tellChanged([key], tabId),
      made: (key, tabId) => void keepFirstVersion(key, tabId, new Date().toISOString()).catch(reportError),
      showPrivately: async () => (await loadSettings()).privateWindows === 'show',
      inject: injectLater,
    }),
  );
  listenToGestures(reportError);
  listenForBackups(reportError);
  const reconcile = () => void reconcileSites().catch(reportError);
  browser.permissions.onAdded.addListener(reconcile);
  browser.permissions.onRemoved.addListener(reconcile);
  browser.runtime.onStartup.addListener(reconcile);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Not after an update: whoever uses the program knows it.
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(reportError);
    createMenu(browser.i18n.getMessage('command_highlight'));
    reconcile();
  });
  browser.runtime.onStartup.addListener(() => {
    const before = new Date(Date.now() - keepDeletedFor).toISOString();
    openDatabase()
      .then((database) => purge(database, before))
      .catch(reportError);
  });
}
