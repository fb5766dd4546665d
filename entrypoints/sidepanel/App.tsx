import { panelPlace } from './panel-place';
import { useLoadedWords } from '../../components/locale-context';
import { PopupView } from '../../components/PopupView';
import { usePopup } from '../popup/use-popup';

const place = panelPlace(new URLSearchParams(location.search).get('tab'));

/** What the popup shows, beside the page: it follows the tab in front and stays open while one reads. */
export function App() {
  const { state, locale, actions } = usePopup(place);
  const words = useLoadedWords(locale);
  return words && <PopupView state={state} actions={actions} words={words} />;
}
