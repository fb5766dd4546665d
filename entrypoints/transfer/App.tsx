import { useEffect } from 'preact/hooks';
import { useTransfer } from './use-transfer';
import { useLoadedWords } from '../../components/locale-context';
import { TransferView } from '../../components/transfer/TransferView';

/** Export, import and backup, shown when the settings and texts are there. */
export function App() {
  const { state, locale, actions } = useTransfer();
  const words = useLoadedWords(locale);
  const isShown = words !== null;
  // The browser looked for the section in the address before there was any.
  useEffect(() => {
    if (isShown) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isShown]);
  return words && <TransferView state={state} actions={actions} words={words} />;
}
