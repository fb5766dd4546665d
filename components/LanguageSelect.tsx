import { useWords } from './locale-context';
import styles from './LanguageSelect.module.css';
import { isLocale, locales } from '../utils/locale/index';
import type { Locale } from '../utils/locale/index';

/** The language of the interface. A list, because there will be more than two. */
export function LanguageSelect({ onSelect }: { readonly onSelect: (locale: Locale) => void }) {
  const { t, locale } = useWords();
  return (
    <select
      class={styles.select}
      aria-label={t('language')}
      value={locale}
      onChange={({ currentTarget: { value } }) => isLocale(value) && onSelect(value)}
    >
      {locales.map(({ code, name }) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
