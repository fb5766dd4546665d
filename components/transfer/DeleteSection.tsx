import { useId, useState } from 'preact/hooks';
import type { TransferActions } from './transfer-model';
import styles from './DeleteSection.module.css';
import form from './form.module.css';
import { Button } from '../Button';
import { useWords } from '../locale-context';
import { Section } from '../settings/Section';
import type { Announce } from '../use-toast';

interface Props {
  readonly actions: Pick<TransferActions, 'deleteEverything' | 'makeBackup'>;
  readonly announce: Announce;
}

/** Deletes the library for good: first a backup is offered, then a word has to be typed. */
export function DeleteSection({ actions, announce }: Props) {
  const { t } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const word = t('transfer.delete.word');
  const isTyped = typed.trim().toLowerCase() === word.toLowerCase();
  const close = () => {
    setOpen(false);
    setTyped('');
  };
  return (
    <Section id="delete" title={t('transfer.delete')}>
      <p class={form.about}>{t('transfer.delete.explain')}</p>
      {!open ? (
        <Button onPress={() => setOpen(true)}>{t('transfer.delete.begin')}</Button>
      ) : (
        <div class={form.form}>
          <Button onPress={() => void announce(() => actions.makeBackup(), 'done.backup')}>{t('transfer.delete.backup-first')}</Button>
          <div>
            <label class={form.label} for={id}>
              {t('transfer.delete.type', { word })}
            </label>
            <input id={id} class={form.field} type="text" autocomplete="off" spellcheck={false} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
          </div>
          <div class={form.row}>
            {isTyped && (
              <Button
                onPress={() => {
                  close();
                  void announce(() => actions.deleteEverything(), 'done.deleted-everything');
                }}
              >
                <span class={styles.alert}>{t('transfer.delete.do')}</span>
              </Button>
            )}
            <Button look="plain" onPress={close}>
              {t('transfer.cancel')}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}
