import { useRef } from 'preact/hooks';
import { HighlightSection } from './HighlightSection';
import { InterfaceSection } from './InterfaceSection';
import { KeysSection } from './KeysSection';
import { Section } from './Section';
import { SitesSection } from './SitesSection';
import { TemplateSection } from './TemplateSection';
import type { SettingsActions, SettingsSlots, SettingsState } from './settings-model';
import styles from './SettingsView.module.css';
import { Button } from '../Button';
import { FullPage } from '../FullPage';
import { Toast } from '../Toast';
import { useWords } from '../locale-context';
import type { ActionResult } from '../popup-model';
import { useToast } from '../use-toast';
import type { Settings } from '../../utils/settings/settings';

interface Props {
  readonly state: SettingsState;
  readonly actions: SettingsActions;
  readonly slots?: SettingsSlots;
}

/** All that can be set. Every change is kept at once; what takes something away can be undone. */
export function SettingsView({ state, actions, slots = {} }: Props) {
  const { t } = useWords();
  const { settings, sites, shortcuts } = state;
  const { toast, announce, dismiss } = useToast();
  /** Takes back what the newest message offers to undo. */
  const takeBack = useRef<() => Promise<ActionResult>>(() => Promise.resolve('done'));

  const change = (changed: Partial<Settings>) => void announce(() => actions.change(changed), 'done.saved');
  const reset = () => {
    const before = settings;
    takeBack.current = () => actions.restore(before);
    void announce(() => actions.reset(), 'done.settings-reset', true);
  };
  const revoke = (site: string) => {
    takeBack.current = () => actions.allow(site);
    void announce(() => actions.revoke(site), 'done.site-off', true);
  };
  return (
    <FullPage title={t('settings.title')} here="settings">
      <InterfaceSection settings={settings} onChange={change} />
      <HighlightSection settings={settings} onChange={change} />
      <KeysSection keys={settings.cursorKeys} shortcuts={shortcuts} onChange={(cursorKeys) => change({ cursorKeys })} onOpenShortcuts={() => void announce(() => actions.openShortcuts(), null)} />
      <SitesSection sites={sites} onRevoke={revoke} />
      <TemplateSection template={settings.template} onChange={(template) => change({ template })} preview={actions.preview} example={actions.exampleTemplate} />
      {slots.backup && (
        <Section id="backup" title={t('settings.backup')}>
          {slots.backup(announce)}
          <p class={styles.after}>
            <a href="transfer.html#import">{t('settings.backup.restore')}</a>
          </p>
        </Section>
      )}
      <Section id="reset" title={t('settings.reset')}>
        <p class={styles.about}>{t('settings.reset.explain')}</p>
        <Button onPress={reset}>{t('settings.reset.do')}</Button>
      </Section>
      <Toast toast={toast} onUndo={() => void announce(() => takeBack.current(), 'done.undone')} onDismiss={dismiss} />
    </FullPage>
  );
}
