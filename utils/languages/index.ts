import type { Language } from './language';

/** The packs there are. Each is a chunk of its own, loaded when an article in that language is read. */
const packs: Record<string, () => Promise<Language>> = {
  de: async () => (await import('./de')).default,
  en: async () => (await import('./en')).default,
  pl: async () => (await import('./pl')).default,
  uk: async () => (await import('./uk')).default,
};

/** Codes of all languages with a pack. */
export const languageCodes: readonly string[] = Object.keys(packs);

/** Loads a language pack by its BCP 47 primary subtag; null when there is none. */
export async function loadLanguage(code: string): Promise<Language | null> {
  const load = Object.hasOwn(packs, code) ? packs[code] : undefined;
  return load ? load() : null;
}
