import { useRef } from 'preact/hooks';
import { Section } from './Section';
import styles from './SitesSection.module.css';
import { Button } from '../Button';
import { useWords } from '../locale-context';

interface Props {
  readonly sites: readonly string[] | null;
  readonly onRevoke: (site: string) => void;
}

/** Sites on which highlights are shown without a click, each with the way to take that back. */
export function SitesSection({ sites, onRevoke }: Props) {
  const { t } = useWords();
  const whole = useRef<HTMLDivElement>(null);
  const revoke = (site: string) => {
    whole.current?.focus();
    onRevoke(site);
  };
  return (
    <Section id="sites" title={t('settings.sites')}>
      {/* The row goes with its button; the focus stays in its list. */}
      <div class={styles.whole} ref={whole} tabIndex={-1}>
        {sites?.length === 0 && <p class={styles.about}>{t('settings.sites.empty')}</p>}
        <ul class={styles.sites}>
          {sites?.map((site) => (
            <li key={site} class={styles.site}>
              <span class={styles.name}>{site === '*' ? t('settings.sites.all') : site}</span>
              <Button look="plain" label={t('settings.sites.revoke.label', { site })} onPress={() => revoke(site)}>
                {t('settings.sites.revoke')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
