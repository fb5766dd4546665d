import { browser } from 'wxt/browser';
import { readSettings } from '../settings/settings';
import type { Settings } from '../settings/settings';

const settingsKey = 'settings';
/** Where language and keys lay before there was one record. */
const oldKeys = ['locale', 'cursorKeys'];

/**
 * The person's settings. They lie in `storage.sync`, which a browser with an account carries to the person's other devices,
 * or in `storage.local` where that is refused or they are too large for it; the newer record counts.
 */
export async function loadSettings(): Promise<Settings> {
  const [synced, local] = await Promise.all([
    browser.storage.sync.get(settingsKey).catch((): Record<string, unknown> => ({})),
    browser.storage.local.get<Record<string, unknown>>([settingsKey, ...oldKeys]),
  ]);
  const records = [synced[settingsKey], local[settingsKey]].filter((record) => record !== undefined).map(readSettings);
  const [newest] = records.sort((a, b) => (a.changed < b.changed ? 1 : -1));
  return newest ?? readSettings(local);
}

/** Changes settings and keeps the whole record; answers what is kept now. Rejects when nothing could be stored. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = readSettings({ ...(await loadSettings()), ...change, changed: new Date().toISOString() });
  try {
    await browser.storage.sync.set({ [settingsKey]: settings });
    await browser.storage.local.remove([settingsKey, ...oldKeys]);
  } catch {
    // Too large for one item (8 kB), written too often, or switched off.
    await browser.storage.local.set({ [settingsKey]: settings });
  }
  return settings;
}

/** Calls back whenever settings were changed, here or on another device. Returns what ends it. */
export function onSettings(tell: (settings: Settings) => void): () => void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>) => {
    if (changes[settingsKey]?.newValue !== undefined) void loadSettings().then(tell, () => undefined);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
