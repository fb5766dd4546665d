import { useEffect, useId, useState } from 'preact/hooks';
import { Losses } from './Losses';
import type { ExportChoice, TransferActions, TransferState } from './transfer-model';
import styles from './ExportSection.module.css';
import form from './form.module.css';
import { Button } from '../Button';
import { useWords } from '../locale-context';
import { Section } from '../settings/Section';
import type { Announce } from '../use-toast';
import { exportFormatNames } from '../../utils/export/format-names';

interface Props {
  readonly state: TransferState;
  readonly actions: TransferActions;
  readonly announce: Announce;
}

const first: ExportChoice = { format: 'markdown', apart: true, ownTemplate: false, delimiter: ',', byteOrderMark: true };
const tables: readonly string[] = ['full-csv', 'claim-sheet-csv', 'readwise-csv'];
const delimiters = { ',': 'transfer.delimiter.comma', ';': 'transfer.delimiter.semicolon', '\t': 'transfer.delimiter.tab' } as const;

/** Out of the library: the form, what it does not hold, what it begins with, and the file. */
export function ExportSection({ state: { scope, hasTemplate }, actions, announce }: Props) {
  const { t } = useWords();
  const id = useId();
  const [choice, setChoice] = useState(first);
  const [preview, setPreview] = useState('');
  const change = (changed: Partial<ExportChoice>) => setChoice({ ...choice, ...changed });
  const isEmpty = scope !== null && scope.articles === 0;
  useEffect(() => {
    if (scope === null || isEmpty) return undefined;
    let current = true;
    actions.preview(choice).then(
      (text) => current && setPreview(text),
      () => current && setPreview(''),
    );
    return () => {
      current = false;
    };
  }, [choice, scope, isEmpty, actions]);
  const isTable = tables.includes(choice.format);
  return (
    <Section id="export" title={t('transfer.export')}>
      {scope && (
        <p class={form.about}>
          {isEmpty ? t('transfer.export.empty') : <span class={form.name}>{scope.title ?? t('transfer.scope', { articles: t('transfer.articles', { count: scope.articles }), highlights: t('transfer.highlights', { count: scope.highlights }) })}</span>}{' '}
          {!scope.isWhole && (
            <Button look="plain" onPress={actions.takeAll}>
              {t('transfer.scope.whole')}
            </Button>
          )}
        </p>
      )}
      {!isEmpty && (
        <div class={form.form}>
          <div>
            <label class={form.label} for={id}>
              {t('transfer.format')}
            </label>
            <select id={id} class={form.field} value={choice.format} onChange={(event) => change({ format: exportFormatNames.find((name) => name === event.currentTarget.value) ?? 'markdown' })}>
              {exportFormatNames.map((name) => (
                <option key={name} value={name} selected={name === choice.format}>
                  {t(`transfer.format.${name}`)}
                </option>
              ))}
            </select>
          </div>
          <Losses format={choice.format} />
          {(scope?.articles ?? 0) > 1 && <Check label={t('transfer.apart')} on={choice.apart} onChange={(apart) => change({ apart })} />}
          {choice.format === 'markdown' && hasTemplate && <Check label={t('transfer.own-template')} on={choice.ownTemplate} onChange={(ownTemplate) => change({ ownTemplate })} />}
          {isTable && choice.format !== 'readwise-csv' && (
            <div>
              <label class={form.label} for={`${id}-delimiter`}>
                {t('transfer.delimiter')}
              </label>
              <select id={`${id}-delimiter`} class={form.field} value={choice.delimiter} onChange={(event) => change({ delimiter: event.currentTarget.value as ExportChoice['delimiter'] })}>
                {(Object.keys(delimiters) as ExportChoice['delimiter'][]).map((mark) => (
                  <option key={mark} value={mark} selected={mark === choice.delimiter}>
                    {t(delimiters[mark])}
                  </option>
                ))}
              </select>
            </div>
          )}
          {isTable && <Check label={t('transfer.byte-order-mark')} on={choice.byteOrderMark} onChange={(byteOrderMark) => change({ byteOrderMark })} />}
          <p class={form.label} id={`${id}-preview`}>
            {t('transfer.preview')}
          </p>
          {/* It scrolls, so a keyboard must reach it. */}
          <pre class={styles.preview} tabIndex={0} role="region" aria-labelledby={`${id}-preview`}>
            {preview}
          </pre>
          <div class={form.row}>
            <Button onPress={() => void announce(() => actions.exportAs(choice), 'done.exported')}>{t('transfer.save')}</Button>
            <Button look="plain" onPress={() => void announce(() => actions.copyAs(choice), 'done.copied')}>
              {t('item.copy')}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}

function Check({ label, on, onChange }: { readonly label: string; readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <label class={styles.check}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
