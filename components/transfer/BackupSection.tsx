import { useId } from 'preact/hooks';
import type { AutomaticWay, BackupState, TransferActions } from './transfer-model';
import form from './form.module.css';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { Choice } from '../settings/Choice';
import { useWords } from '../locale-context';
import type { Announce } from '../use-toast';
import { formatMoment } from '../../utils/locale/dates';

interface Props {
  readonly backup: BackupState;
  /** Whether the browser has promised not to clear the library; null while it is asked, or where it cannot say. */
  readonly persisted: boolean | null;
  readonly actions: Pick<TransferActions, 'makeBackup' | 'setAutomatic' | 'setInterval' | 'persist'>;
  readonly announce: Announce;
}

const intervals = [1, 7, 30] as const;

/** The last backup's age, a new one, and automatic ones. Stands in the settings as well. */
export function BackupSection({ backup, persisted, actions, announce }: Props) {
  const { t, locale } = useWords();
  const id = useId();
  const { last, age, automatic, every, folder, canChooseFolder, failed } = backup;
  const ways = [
    { value: 'off', name: t('transfer.automatic.off') },
    { value: 'downloads', name: t('transfer.automatic.downloads'), hint: t('transfer.automatic.downloads.explain') },
    ...(canChooseFolder ? [{ value: 'folder', name: folder === null ? t('transfer.automatic.folder') : t('transfer.automatic.folder.named', { folder }), hint: t('transfer.automatic.folder.explain') } as const] : []),
  ] as const;
  return (
    <div class={form.form}>
      <p class={form.text}>
        {last === null || age === null ? t('transfer.backup.never') : t('transfer.backup.last', { date: formatMoment(locale, last) ?? '', age: age === 0 ? t('transfer.backup.today') : t('transfer.backup.age', { count: age }) })}
      </p>
      {failed && <Notice icon="attention">{t('transfer.automatic.failed')}</Notice>}
      <Button onPress={() => void announce(() => actions.makeBackup(), 'done.backup')}>{t('transfer.backup.make')}</Button>
      <p class={form.about}>{t('transfer.backup.explain')}</p>
      <Choice label={t('transfer.automatic')} options={ways} chosen={automatic} onChoose={(way: AutomaticWay) => void announce(() => actions.setAutomatic(way), 'done.saved')} />
      {automatic !== 'off' && (
        <div>
          <label class={form.label} for={id}>
            {t('transfer.every')}
          </label>
          <select id={id} class={form.field} value={every} onChange={(event) => void announce(() => actions.setInterval(Number(event.currentTarget.value)), 'done.saved')}>
            {intervals.map((days) => (
              <option key={days} value={days} selected={days === every}>
                {t('transfer.days', { count: days })}
              </option>
            ))}
          </select>
        </div>
      )}
      {persisted === false && (
        <div>
          <p class={form.about}>{t('transfer.persist.explain')}</p>
          <Button look="plain" onPress={() => void announce(() => actions.persist(), 'done.saved')}>
            {t('transfer.persist')}
          </Button>
        </div>
      )}
    </div>
  );
}
