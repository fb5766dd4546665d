import type { ActionResult } from '../../components/popup-model';
import type { SettingsActions } from '../../components/settings/settings-model';
import { reportError } from '../../utils/browser/report';
import { saveSettings } from '../../utils/browser/settings';
import { openShortcutPage } from '../../utils/browser/shortcuts';
import { allowSite, forbidSite, hostPattern } from '../../utils/browser/site-access';
import type { Locale } from '../../utils/locale';
import { defaultSettings } from '../../utils/settings/settings';
import type { Settings } from '../../utils/settings/settings';
import { exampleTemplate } from './example-template';

/** What the settings page can do. `shown` is told of the settings as they are kept. */
export function createActions(locale: Locale, shown: (settings: Settings) => void): SettingsActions {
  const keep = async (change: Partial<Settings>): Promise<ActionResult> => {
    try {
      shown(await saveSettings(change));
      return 'done';
    } catch (error) {
      reportError(error);
      return 'database-blocked';
    }
  };
  return {
    change: keep,
    restore: keep,
    reset: () => keep(defaultSettings),
    revoke: async (site) => ((await forbidSite(hostPattern(site))) ? 'done' : 'permission-denied'),
    // Asked before anything is awaited: the browser takes the request only from the click itself.
    allow: (site) => allowSite(hostPattern(site)).then((agreed) => (agreed ? 'done' : 'permission-denied')),
    openShortcuts: () => openShortcutPage().then(() => 'done' as const),
    preview: async (template) => (await import('./preview-template')).previewTemplate(template, locale),
    exampleTemplate,
  };
}
