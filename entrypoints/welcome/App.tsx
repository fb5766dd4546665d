import { useWelcome } from './use-welcome';
import { useLoadedWords, WordsContext } from '../../components/locale-context';
import { WelcomeView } from '../../components/welcome/WelcomeView';

/** The first page, shown when its sample is there. */
export function App() {
  const { state, locale, actions } = useWelcome();
  const words = useLoadedWords(locale);
  if (!state || !words) return null;
  return (
    <WordsContext.Provider value={words}>
      <WelcomeView state={state} actions={actions} />
    </WordsContext.Provider>
  );
}
