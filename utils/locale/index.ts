import type { texts } from './en';
import type { MessageKey, T } from './keys';
import { translatorOver } from './translate';

export type { MessageKey, T };

/**
 * Languages of the interface by BCP 47 primary subtag. A new one is a file beside `en.ts` and a line here.
 * Only the one that is shown is loaded.
 */
const catalogs = {
  en: { name: 'English', load: () => import('./en') },
  uk: { name: 'Українська', load: () => import('./uk') },
} as const;

export type Locale = keyof typeof catalogs;

/** The languages one can choose from, each under its own name. */
export const locales: readonly { readonly code: Locale; readonly name: string }[] = Object.entries(catalogs).flatMap(([code, { name }]) =>
  isLocale(code) ? [{ code, name }] : [],
);

/** Gives the texts of the extension’s pages in `locale`; rejects only when a file of the program cannot be loaded. */
export async function loadTranslator(locale: Locale): Promise<T> {
  const catalog = await catalogs[locale].load();
  return translatorOver<typeof texts>(locale, catalog.texts);
}

/** Whether `value` (a stored setting, a message) names a language of the interface. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(catalogs, value);
}

/**
 * The language to show: what the person chose, else the first of the browser's languages (BCP 47 tags, best first)
 * that there is a catalog for, else English.
 */
export function chooseLocale(chosen: unknown, browserLanguages: readonly string[]): Locale {
  if (isLocale(chosen)) return chosen;
  return browserLanguages.map((tag) => tag.toLowerCase().split('-')[0]).find(isLocale) ?? 'en';
}
