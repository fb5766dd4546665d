import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SettingsActions, SettingsState } from '../../components/settings/settings-model';
import { reportError } from '../../utils/browser/report';
import { loadSettings, onSettings } from '../../utils/browser/settings';
import { allowedSites, onSites } from '../../utils/browser/allowed-sites';
import { readShortcuts } from '../../utils/browser/shortcuts';
import { chooseLocale } from '../../utils/locale';
import type { Locale } from '../../utils/locale';
import type { Settings } from '../../utils/settings/settings';
import { createActions } from './actions';

interface SettingsPage {
  /** Null until the settings are read. */
  readonly state: SettingsState | null;
  readonly locale: Locale;
  readonly actions: SettingsActions;
}

/** All that the settings page shows, kept up to date while it is open: other pages and the browser change it too. */
export function useSettings(): SettingsPage {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [sites, setSites] = useState<readonly string[] | null>(null);
  const [shortcuts, setShortcuts] = useState<SettingsState['shortcuts']>(null);
  useEffect(() => {
    const readSites = () => void allowedSites().then(setSites, reportError);
    const readKeys = () => void readShortcuts().then(setShortcuts, reportError);
    loadSettings().then(setSettings, reportError);
    readSites();
    readKeys();
    const ends = [onSettings(setSettings), onSites(readSites)];
    // The browser tells nobody that its shortcuts were changed; whoever changes them comes back to this page.
    window.addEventListener('focus', readKeys);
    return () => {
      for (const end of ends) end();
      window.removeEventListener('focus', readKeys);
    };
  }, []);
  const locale = chooseLocale(settings?.locale, [browser.i18n.getUILanguage()]);
  const actions = useMemo(() => createActions(locale, setSettings), [locale]);
  return { state: settings && { settings, sites, shortcuts }, locale, actions };
}
