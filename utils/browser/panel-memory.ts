import { browser } from 'wxt/browser';

/** In memory, until the browser ends. */
const key = 'panel-library';

/** Keeps where in the library the panel is, as the fragment of its address. A private window keeps nothing. */
export async function keepPanelPlace(hash: string): Promise<void> {
  // Firefox for Android has no windows, and the panel is a tab there.
  const whose = await (browser.windows as typeof browser.windows | undefined ?? browser.tabs).getCurrent();
  if (whose?.incognito === false) await browser.storage.session.set({ [key]: hash });
}

/** Where a panel was in the library when it was last there; the empty string when none was since the browser began. */
export async function keptPanelPlace(): Promise<`#${string}` | ''> {
  const kept: unknown = (await browser.storage.session.get(key))[key];
  return typeof kept === 'string' && kept.startsWith('#') ? (kept as `#${string}`) : '';
}
