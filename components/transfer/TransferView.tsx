import { BackupSection } from './BackupSection';
import { DeleteSection } from './DeleteSection';
import { ExportSection } from './ExportSection';
import { ImportSection } from './ImportSection';
import { StorageTroubleNotice } from './StorageTroubleNotice';
import type { TransferActions, TransferState } from './transfer-model';
import { FullPage } from '../FullPage';
import { Toast } from '../Toast';
import { WordsContext } from '../locale-context';
import type { Words } from '../locale-context';
import { Section } from '../settings/Section';
import { useToast } from '../use-toast';

interface Props {
  readonly state: TransferState;
  readonly actions: TransferActions;
  readonly words: Words;
}

/** The page on which a library leaves, comes in and is kept safe. */
export function TransferView({ state, actions, words }: Props) {
  const { toast, announce, dismiss } = useToast();
  const { t } = words;
  const { trouble } = state.storage;
  const isReadable = trouble === null || trouble === 'evicted';
  return (
    <WordsContext.Provider value={words}>
      <FullPage title={t('transfer.title')} here="transfer">
        {trouble !== null && <StorageTroubleNotice trouble={trouble} actions={actions} announce={announce} />}
        {isReadable && (
          <>
            <ExportSection state={state} actions={actions} announce={announce} />
            <ImportSection state={state.importing} actions={actions} announce={announce} />
            <Section id="backup" title={t('transfer.backup')}>
              <BackupSection backup={state.backup} persisted={state.storage.persisted} actions={actions} announce={announce} />
            </Section>
            <DeleteSection actions={actions} announce={announce} />
          </>
        )}
      </FullPage>
      <Toast toast={toast} onUndo={() => undefined} onDismiss={dismiss} />
    </WordsContext.Provider>
  );
}
