import * as en from './en';
import * as uk from './uk';
import type { Translate } from './messages';
import { translatorOver } from './translate';

/** Languages of the interface by BCP 47 primary subtag. A new one is a file beside `en.ts` and a line here. */
const catalogs = { en, uk };

export type Locale = keyof typeof catalogs;
export type T = Translate<typeof en.popup>;
export type MessageKey = keyof typeof en.popup;

/** The languages one can choose from, each under its own name. */
export const locales: readonly { readonly code: Locale; readonly name: string }[] = [
  { code: 'en', name: en.languageName },
  { code: 'uk', name: uk.languageName },
];

/** Gives the texts of the popup, the panel and the other pages of the extension in `locale`. */
export function translator(locale: Locale): T {
  return translatorOver<typeof en.popup>(locale, catalogs[locale].popup);
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
