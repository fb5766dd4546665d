import { useTransfer } from './use-transfer';
import { useLoadedWords } from '../../components/locale-context';
import { TransferView } from '../../components/transfer/TransferView';

/** Export, import and backup, shown when the settings and texts are there. */
export function App() {
  const { state, locale, actions } = useTransfer();
  const words = useLoadedWords(locale);
  return words && <TransferView state={state} actions={actions} words={words} />;
}
