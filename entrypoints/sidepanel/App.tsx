import { useState } from 'preact/hooks';
import { panelPlace } from './panel-place';
import { useSides } from './use-sides';
import { useLoadedWords } from '../../components/locale-context';
import { PanelSides } from '../../components/PanelSides';
import { PopupView } from '../../components/PopupView';
import type { Looks } from '../../components/ReadyView';
import { usePopup } from '../popup/use-popup';

/** What the popup shows, beside the page: it follows the tab in front and stays open while one reads. The library is its other side. */
export function App() {
  const { side, library, show } = useSides();
  const [place] = useState(() => panelPlace(new URLSearchParams(location.search).get('tab'), show));
  const [looks] = useState<Looks>(() => new Map());
  const { state, locale, actions } = usePopup(place);
  const words = useLoadedWords(locale);
  return (
    words && (
      <PanelSides words={words} side={side} library={library} onSide={show}>
        <PopupView state={state} actions={actions} words={words} looks={looks} />
      </PanelSides>
    )
  );
}
