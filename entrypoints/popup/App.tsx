import { usePopup } from './use-popup';
import { PopupView } from '../../components/PopupView';

/** The popup: what is known of the page in the active tab, shown. */
export function App() {
  return <PopupView {...usePopup()} />;
}
