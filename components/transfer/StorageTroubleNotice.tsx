import type { StorageTrouble, TransferActions } from './transfer-model';
import form from './form.module.css';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useWords } from '../locale-context';
import type { Announce } from '../use-toast';

interface Props {
  readonly trouble: StorageTrouble;
  readonly actions: Pick<TransferActions, 'retry' | 'rescue'>;
  readonly announce: Announce;
}

/** What is wrong with the library and the ways out. A broken or full one can still be saved as far as it can be read. */
export function StorageTroubleNotice({ trouble, actions, announce }: Props) {
  const { t } = useWords();
  const canRescue = trouble === 'database-broken' || trouble === 'disk-full';
  return (
    <section class={form.form} role="alert" aria-label={t('transfer.trouble')}>
      <Notice icon="attention">
        <strong>{t(`transfer.trouble.${trouble}`)}</strong> {t(`transfer.trouble.${trouble}.next`)}
      </Notice>
      <div class={form.row}>
        {trouble === 'evicted' ? (
          <a class={form.text} href="#import">
            {t('transfer.trouble.restore')}
          </a>
        ) : (
          <Button onPress={actions.retry}>{t('retry')}</Button>
        )}
        {canRescue && <Button onPress={() => void announce(() => actions.rescue(), 'done.exported')}>{t('transfer.trouble.rescue')}</Button>}
      </div>
    </section>
  );
}
