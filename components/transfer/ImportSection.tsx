import { useRef, useState } from 'preact/hooks';
import { BackupReport } from './BackupReport';
import { ColumnForm } from './ColumnForm';
import { ImportReport } from './ImportReport';
import type { ImportState, TransferActions } from './transfer-model';
import styles from './ImportSection.module.css';
import form from './form.module.css';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useWords } from '../locale-context';
import { Section } from '../settings/Section';
import type { Announce } from '../use-toast';

interface Props {
  readonly state: ImportState;
  readonly actions: TransferActions;
  readonly announce: Announce;
}

/** Into the library: a file is chosen or dropped, compared and shown, and stored only then. */
export function ImportSection({ state, actions, announce }: Props) {
  const { t } = useWords();
  return (
    <Section id="import" title={t('transfer.import')}>
      <p class={form.about}>{t('transfer.import.explain')}</p>
      <div class={form.form} aria-live="polite">
        <Step state={state} actions={actions} announce={announce} />
      </div>
    </Section>
  );
}

function Step({ state, actions, announce }: Props) {
  const { t } = useWords();
  switch (state.kind) {
    case 'idle':
      return <FileChooser onFile={actions.readFile} />;
    case 'reading':
    case 'writing':
      return <p class={form.text}>{t(`transfer.${state.kind}`, { name: state.name })}</p>;
    case 'unreadable':
      return (
        <>
          <Notice icon="attention">
            <strong class={form.name}>{state.name}</strong> {t(`transfer.unreadable.${state.reason}`)} {state.program !== null && t('transfer.program', { version: state.program })}
          </Notice>
          <FileChooser onFile={actions.readFile} />
        </>
      );
    case 'columns':
      return <ColumnForm name={state.name} table={state.table} onChoose={actions.chooseColumns} onCancel={actions.cancelImport} />;
    case 'planned':
      return <ImportReport name={state.name} plan={state.plan} onImport={(choices) => void announce(() => actions.importPlanned(choices), null)} onCancel={actions.cancelImport} />;
    case 'compared':
      return <BackupReport name={state.name} created={state.created} comparison={state.comparison} onRestore={(choice) => void announce(() => actions.restore(choice), null)} onCancel={actions.cancelImport} />;
    case 'written':
      return <Written state={state} actions={actions} announce={announce} />;
  }
}

function Written({ state, actions, announce }: Props & { readonly state: Extract<ImportState, { kind: 'written' }> }) {
  const { t } = useWords();
  const { written, changedMeanwhile, undone } = state;
  return (
    <>
      <p class={form.text}>{undone ? t('transfer.undone') : t('transfer.written', { count: written })}</p>
      {changedMeanwhile > 0 && <p class={form.text}>{t('transfer.changed-meanwhile', { count: changedMeanwhile })}</p>}
      <div class={form.row}>
        {!undone && written > 0 && (
          <Button look="plain" onPress={() => void announce(() => actions.undoImport(), 'done.undone')}>
            {t('undo')}
          </Button>
        )}
        <Button look="plain" onPress={actions.cancelImport}>
          {t('transfer.another')}
        </Button>
      </div>
    </>
  );
}

/** A button that opens the browser's own dialog, and a place to drop a file. */
function FileChooser({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  return (
    <div
      class={over ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        aria-label={t('transfer.choose')}
        tabIndex={-1}
        accept=".json,.jsonld,.csv,.tsv,.txt,.zip"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file again must be a change, too.
          event.currentTarget.value = '';
        }}
      />
      <Button onPress={() => input.current?.click()}>{t('transfer.choose')}</Button>
      <span class={form.text}>{t('transfer.drop')}</span>
    </div>
  );
}
