import type { Words } from '../../components/locale-context';
import * as en from '../../utils/locale/en';
import type { Locale } from '../../utils/locale/index';
import { translatorOver } from '../../utils/locale/translate';
import * as uk from '../../utils/locale/uk';

const catalogs = { en, uk };

/** The texts of a language at once, where there is no time to load them. */
export function wordsOf(locale: Locale): Words {
  return { locale, t: translatorOver<typeof en.texts>(locale, catalogs[locale].texts) };
}
