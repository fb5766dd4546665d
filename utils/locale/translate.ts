import type { Message, Translate, Translated } from './messages';

const placeholder = /\{([a-z]{1,20})\}/gi;

/**
 * A translate function over one catalog. Numbers are written as the locale writes them; a plural message takes the form
 * that the language needs for `count`. A value without a placeholder is ignored, a placeholder without a value stays as
 * it is: a gap in a sentence is easier to see and to report than a missing word.
 */
export function translatorOver<Source>(locale: string, catalog: Translated<Source>): Translate<Source> {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const form = (message: Message, count: unknown): string => {
    if (typeof message === 'string') return message;
    return (typeof count === 'number' && message[plurals.select(count)]) || message.other;
  };
  return (key, ...[values]) => {
    const given: Readonly<Record<string, string | number>> = values ?? {};
    return form(catalog[key], given['count']).replace(placeholder, (whole, name: string) => {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      return typeof value === 'number' ? numbers.format(value) : (value ?? whole);
    });
  };
}
