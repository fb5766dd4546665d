import { useId } from 'preact/hooks';
import { useWords } from './locale-context';
import type { SiteAccess } from './popup-model';
import styles from './SiteSwitch.module.css';

interface Props {
  readonly site: string;
  readonly access: SiteAccess;
  readonly onToggle: (wanted: boolean) => void;
}

/** "Always show my highlights on this site". What it shows is the permission itself, so it turns only when that does. */
export function SiteSwitch({ site, access, onToggle }: Props) {
  const { t } = useWords();
  const hint = useId();
  if (access === 'unavailable') return <p class={styles.hint}>{t('site.unavailable')}</p>;
  const granted = access === 'granted';
  return (
    <div class={styles.site}>
      <label class={styles.label}>
        <input
          class={styles.switch}
          type="checkbox"
          role="switch"
          checked={granted}
          aria-describedby={granted ? undefined : hint}
          onChange={(event) => {
            const wanted = event.currentTarget.checked;
            event.currentTarget.checked = granted;
            onToggle(wanted);
          }}
        />
        <span>{t('site.switch', { site })}</span>
      </label>
      {!granted && (
        <p class={styles.hint} id={hint}>
          {t('site.explain')}
        </p>
      )}
    </div>
  );
}
