import type { Theme } from '../settings/settings';

/** A copy that can be read before the first paint; the setting itself is read a moment later. */
const copyKey = 'theme';

/** Shows a page of the extension in the person's theme, at once and whenever it is changed. Called before anything is drawn. */
export function followTheme(document: Document): void {
  const wear = (theme: Theme | null) => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  };
  const keep = ({ theme }: { readonly theme: Theme }) => {
    wear(theme);
    localStorage.setItem(copyKey, theme);
  };
  wear(localStorage.getItem(copyKey) as Theme | null);
  import('./settings')
    .then(({ loadSettings, onSettings }) => {
      onSettings(keep);
      return loadSettings().then(keep);
    })
    // Without settings the browser's theme is a good one.
    .catch(() => undefined);
}
