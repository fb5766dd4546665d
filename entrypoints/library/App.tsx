import { useEffect } from 'preact/hooks';
import { LibraryView } from '../../components/library/LibraryView';
import { titleOf } from '../../components/library/title-of';
import { useLoadedWords } from '../../components/locale-context';
import { useLibrary } from './use-library';
import { inPanel } from './use-panel';

/** The library's page. */
export function App() {
  const { state, locale, actions } = useLibrary();
  const words = useLoadedWords(locale);
  const title = words && titleOf(state, words.t);
  useEffect(() => {
    document.documentElement.lang = locale;
    if (title) document.title = title;
  }, [locale, title]);
  return words && <LibraryView state={state} actions={actions} words={words} inPanel={inPanel} />;
}
