import { popupPlace } from './popup-place';
import { usePopup } from './use-popup';
import { useLoadedWords } from '../../components/locale-context';
import { PopupView } from '../../components/PopupView';

/** The popup: what is known of the page in the active tab, shown. The texts load while the page is being read. */
export function App() {
  const { state, locale, actions } = usePopup(popupPlace);
  const words = useLoadedWords(locale);
  return words && <PopupView state={state} actions={actions} words={words} />;
}
