import { Choice } from './Choice';
import { Section } from './Section';
import styles from './HighlightSection.module.css';
import { ColourPicker } from '../ColourPicker';
import { useWords } from '../locale-context';
import { privateChoices } from '../../utils/settings/settings';
import type { Settings } from '../../utils/settings/settings';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** The colour of a new highlight, and what a private window shows. */
export function HighlightSection({ settings, onChange }: Props) {
  const { t } = useWords();
  return (
    <Section id="highlights" title={t('settings.highlights')}>
      <p class={styles.about}>{t('settings.colour', { colour: t(`colour.${settings.colour}`) })}</p>
      <div class={styles.colours}>
        <ColourPicker colour={settings.colour} onPick={(colour) => onChange({ colour })} />
      </div>
      <Choice
        label={t('settings.private')}
        options={privateChoices.map((value) => ({ value, name: t(`settings.private.${value}`) }))}
        chosen={settings.privateWindows}
        onChoose={(privateWindows) => onChange({ privateWindows })}
      />
      <p class={styles.note}>{t('settings.private.explain')}</p>
    </Section>
  );
}
