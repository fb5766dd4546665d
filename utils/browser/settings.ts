import { browser } from 'wxt/browser';

const localeKey = 'locale';

/** The interface language the person chose, or null while the browser's decides. */
export async function readLocale(): Promise<string | null> {
  const { [localeKey]: locale } = await browser.storage.local.get(localeKey);
  return typeof locale === 'string' ? locale : null;
}

/** Keeps the person's choice of interface language. */
export async function writeLocale(locale: string): Promise<void> {
  await browser.storage.local.set({ [localeKey]: locale });
}

const cursorKeysKey = 'cursorKeys';

/** The person's own keys of the sentence cursor as stored; null when there are none. Read them with `readKeys`. */
export async function readStoredCursorKeys(): Promise<unknown> {
  return (await browser.storage.local.get(cursorKeysKey))[cursorKeysKey] ?? null;
}
