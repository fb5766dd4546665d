import { useId } from 'preact/hooks';
import { Choice } from './Choice';
import { Section } from './Section';
import styles from './InterfaceSection.module.css';
import { useWords } from '../locale-context';
import { isLocale, locales } from '../../utils/locale/index';
import { themes } from '../../utils/settings/settings';
import type { Settings } from '../../utils/settings/settings';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** The value of the entry that leaves the language to the browser. */
const asBrowser = '';

/** Language and theme. */
export function InterfaceSection({ settings, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <Section id="interface" title={t('settings.interface')}>
      <p class={styles.line}>
        <label class={styles.label} for={id}>
          {t('language')}
        </label>
        <select
          class={styles.select}
          id={id}
          value={settings.locale ?? asBrowser}
          onChange={({ currentTarget: { value } }) => onChange({ locale: isLocale(value) ? value : null })}
        >
          <option value={asBrowser}>{t('settings.language.browser')}</option>
          {locales.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <Choice
        label={t('settings.theme')}
        options={themes.map((value) => ({ value, name: t(`settings.theme.${value}`) }))}
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
    </Section>
  );
}
