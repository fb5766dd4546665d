import { browser } from 'wxt/browser';

/** Names of the shortcuts that are declared in the manifest, in their order there. */
const names = ['_execute_action', 'highlight-selection', 'sentence-cursor', 'side-panel', 'library'] as const;

/** The browser's shortcuts to the extension with the keys they have now; null where the browser has none (phones). */
export async function readShortcuts(): Promise<{ command: (typeof names)[number]; keys: string }[] | null> {
  // Absent in Firefox for Android, whatever the types say.
  if (!(browser.commands as typeof browser.commands | undefined)) return null;
  const known = await browser.commands.getAll();
  return names.flatMap((command) => {
    const found = known.find(({ name }) => name === command);
    return found ? [{ command, keys: found.shortcut ?? '' }] : [];
  });
}

/** Opens the browser's own page for changing shortcuts. Rejects where there is none. */
export async function openShortcutPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
