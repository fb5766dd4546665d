import { useSettings } from './use-settings';
import { SettingsView } from '../../components/settings/SettingsView';
import { useLoadedWords, WordsContext } from '../../components/locale-context';

/** The settings, shown when they and their texts are there. */
export function App() {
  const { state, locale, actions } = useSettings();
  const words = useLoadedWords(locale);
  if (!state || !words) return null;
  return (
    <WordsContext.Provider value={words}>
      <SettingsView state={state} actions={actions} />
    </WordsContext.Provider>
  );
}
