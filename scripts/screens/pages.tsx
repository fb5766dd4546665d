/** Pages of their own for the gallery, by name. */
import type { JSX } from 'preact';
import { SettingsView } from '../../components/settings/SettingsView';
import type { SettingsActions, SettingsState } from '../../components/settings/settings-model';
import { BackupSection } from '../../components/transfer/BackupSection';
import { TransferView } from '../../components/transfer/TransferView';
import type { TransferActions, TransferState } from '../../components/transfer/transfer-model';
import { transferStates } from './transfer-states';
import { wordsOf } from '../../tests/components/words';
import { exampleTemplate } from '../../entrypoints/options/example-template';
import { WelcomeView } from '../../components/welcome/WelcomeView';
import type { WelcomeActions, WelcomeState } from '../../components/welcome/welcome-model';
import { englishState } from '../../tests/components/sample-en';
import { ukrainianState } from '../../tests/components/sample-uk';
import { parseTemplate } from '../../utils/export/template-syntax';
import { defaultKeys } from '../../utils/settings/cursor-keys';
import { defaultSettings } from '../../utils/settings/settings';

const done = () => Promise.resolve('done' as const);

const settingsActions: SettingsActions = {
  change: done,
  restore: done,
  reset: done,
  revoke: done,
  allow: done,
  openShortcuts: done,
  exampleTemplate,
  preview: (template) => {
    const parsed = parseTemplate(template);
    return Promise.resolve(parsed.ok ? { kind: 'text', text: template } : { kind: 'errors', errors: parsed.errors });
  },
};

const untouched: SettingsState = {
  settings: defaultSettings,
  sites: [],
  shortcuts: [
    { command: '_execute_action', keys: 'Alt+Shift+K' },
    { command: 'highlight-selection', keys: 'Alt+Shift+H' },
    { command: 'sentence-cursor', keys: '' },
    { command: 'side-panel', keys: '' },
  ],
};

const changed: SettingsState = {
  settings: { ...defaultSettings, colour: 'violet', theme: 'dark', privateWindows: 'hide', cursorKeys: { ...defaultKeys, next: 'ArrowDown', previous: 'ArrowUp' }, template: `${exampleTemplate()}{{titel}}` },
  sites: ['courier.example', 'novyny.visnyk.example', 'very-long-name-of-a-newspaper-nobody-could-ever-shorten.example'],
  shortcuts: null,
};

const settings = (state: SettingsState, backup: TransferState) => () => (
  <SettingsView state={state} actions={settingsActions} slots={{ backup: (announce) => <BackupSection backup={backup.backup} persisted={backup.storage.persisted} actions={transferActions} announce={announce} /> }} />
);

const transferActions: TransferActions = {
  exportAs: done,
  copyAs: done,
  preview: () => Promise.resolve('---\ntitle: "Новий пором вийде на лінію у вересні"\nsource: "https://visnyk.example/novyny/2031/05/porom"\n---\n\n# Новий пором вийде на лінію у вересні\n\n> якщо не завадить шторм\n>\n> — [у статті](https://visnyk.example/novyny/2031/05/porom#:~:text=якщо) · жовте'),
  takeAll: () => undefined,
  readFile: () => undefined,
  chooseColumns: () => undefined,
  cancelImport: () => undefined,
  importPlanned: done,
  restore: done,
  undoImport: done,
  makeBackup: done,
  setAutomatic: done,
  setInterval: done,
  deleteEverything: done,
  persist: done,
  rescue: done,
  retry: () => undefined,
  setLocale: () => undefined,
};

const transfer = (state: TransferState) => (locale: string) => <TransferView state={state} actions={transferActions} words={wordsOf(locale === 'uk' ? 'uk' : 'en')} />;

const welcomeActions: WelcomeActions = {
  read: () => undefined,
  jump: done,
  copy: done,
  highlight: done,
  isHighlighted: () => false,
  exportNote: done,
  undo: done,
};

const welcome = (state: Partial<WelcomeState>) => (locale: string) => {
  const { article, analysis } = locale === 'uk' ? ukrainianState() : englishState();
  return <WelcomeView state={{ article, analysis, highlighted: [], note: null, browser: 'chrome', ...state }} actions={welcomeActions} />;
};

export const pages: Readonly<Record<string, (locale: string) => JSX.Element>> = {
  welcome: welcome({ analysis: null }),
  'welcome-done': welcome({ highlighted: ['a', 'b'], note: '---\ntitle: "Note"\n---\n\n# Note\n', browser: 'firefox' }),
  settings: settings(untouched, transferStates['transfer-empty'] as TransferState),
  'settings-changed': settings(changed, transferStates['transfer'] as TransferState),
  ...Object.fromEntries(Object.entries(transferStates).map(([name, state]) => [name, transfer(state)])),
};
