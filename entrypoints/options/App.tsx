import { useEffect, useState } from 'preact/hooks';
import type { BackupPanel } from './BackupPanel';
import { useSettings } from './use-settings';
import { SettingsView } from '../../components/settings/SettingsView';
import { useLoadedWords, WordsContext } from '../../components/locale-context';
import { reportError } from '../../utils/browser/report';

/** The settings, shown when they and their texts are there. */
export function App() {
  const { state, locale, actions } = useSettings();
  const words = useLoadedWords(locale);
  const [Backup, setBackup] = useState<typeof BackupPanel | null>(null);
  useEffect(() => {
    import('./BackupPanel').then(({ BackupPanel }) => setBackup(() => BackupPanel), reportError);
  }, []);
  if (!state || !words) return null;
  return (
    <WordsContext.Provider value={words}>
      <SettingsView state={state} actions={actions} slots={Backup ? { backup: (announce) => <Backup announce={announce} /> } : {}} />
    </WordsContext.Provider>
  );
}
