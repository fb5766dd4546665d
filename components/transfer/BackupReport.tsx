import { useState } from 'preact/hooks';
import form from './form.module.css';
import sides from './sides.module.css';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { Choice } from '../settings/Choice';
import { useWords } from '../locale-context';
import type { BackupComparison, RestoreChoice } from '../../utils/backup/restore';
import { formatMoment } from '../../utils/locale/dates';

interface Props {
  readonly name: string;
  readonly created: string;
  readonly comparison: BackupComparison;
  readonly onRestore: (choice: RestoreChoice) => void;
  readonly onCancel: () => void;
}

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, count) => all + count, 0);
/** As in `utils/backup/restore`, whose code is not loaded for three words. */
const restoreChoices: readonly RestoreChoice[] = ['mine', 'newer', 'file'];

/** A backup beside the library: whether it is whole, whether it holds everything, and what restoring it would do. */
export function BackupReport({ name, created, comparison, onRestore, onCancel }: Props) {
  const { t, locale } = useWords();
  const [choice, setChoice] = useState<RestoreChoice>('mine');
  const { added, same, differing, notInBackup, lost, damaged, cut } = comparison;
  const isWhole = damaged.length === 0 && !cut && lost === 0;
  // Texts and history are not what a person counts.
  const seen = (counts: BackupComparison['added']) => t('transfer.scope', { articles: t('transfer.articles', { count: counts.articles }), highlights: t('transfer.highlights', { count: counts.highlights }) });
  const adds = sum(added) - added.settings - added.changes;
  const differs = sum(differing) - differing.changes;
  return (
    <>
      <p class={form.text}>
        <strong class={form.name}>{name}</strong> · {t('transfer.backup.of', { date: formatMoment(locale, created) ?? '' })}
      </p>
      {isWhole ? <p class={form.text}>{t('transfer.backup.whole')}</p> : <Notice icon="attention">{t(cut ? 'transfer.backup.cut' : 'transfer.backup.damaged', { count: lost })}</Notice>}
      <ul class={form.list}>
        <li>{t('transfer.backup.same', { what: seen(same) })}</li>
        {adds > 0 && <li>{t('transfer.backup.added', { what: seen(added) })}</li>}
        {differs > 0 && <li>{t('transfer.backup.differing', { what: seen(differing) })}</li>}
        {notInBackup.articles + notInBackup.highlights > 0 && <li>{t('transfer.backup.not-in', { what: seen(notInBackup) })}</li>}
      </ul>
      {adds === 0 && differs === 0 && <p class={form.text}>{t('transfer.backup.nothing')}</p>}
      {differs > 0 && <Choice label={t('transfer.choice.all')} options={restoreChoices.map((value) => ({ value, name: t(`transfer.choice.${value}`) }))} chosen={choice} onChoose={setChoice} />}
      {differs > 0 && <Examples comparison={comparison} />}
      <div class={form.row}>
        {(adds > 0 || differs > 0) && <Button onPress={() => onRestore(choice)}>{t('transfer.restore')}</Button>}
        <Button look="plain" onPress={onCancel}>
          {t(adds > 0 || differs > 0 ? 'transfer.cancel' : 'transfer.another')}
        </Button>
      </div>
    </>
  );
}

function Examples({ comparison: { examples } }: Pick<Props, 'comparison'>) {
  const { t, locale } = useWords();
  if (examples.length === 0) return null;
  return (
    <ul class={`${form.plain} ${form.scroll}`} tabIndex={0} aria-label={t('transfer.differences')}>
      {examples.map((one) => {
        const words = one.store === 'articles' ? one.stored.title : one.stored.selectors.quote.exact;
        return (
          <li key={`${one.store}-${one.store === 'articles' ? one.stored.key : one.stored.id}`} class={sides.difference}>
            <p class={sides.words} dir="auto">
              {words.slice(0, 300)}
            </p>
            <div class={sides.sides}>
              {(['stored', 'backup'] as const).map((side) => (
                <div key={side} class={sides.side} dir="auto">
                  <span class={form.label}>
                    {t(side === 'stored' ? 'transfer.mine' : 'transfer.file')} · {formatMoment(locale, one[side].updated)} {one[side].deleted !== null && `· ${t('transfer.deleted')}`}
                  </span>
                  {one[side].note.slice(0, 500) || '—'}
                  {one[side].tags.length > 0 && <div>{t('highlight.tags', { tags: one[side].tags.join(', ') })}</div>}
                </div>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
