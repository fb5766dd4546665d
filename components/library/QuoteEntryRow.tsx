import { EntryRow, Remark } from './EntryRow';
import type { RowState } from './EntryRow';
import { HitWords } from './HitWords';
import { SourceRemark } from './SourceRemark';
import type { QuoteEntry } from './entries';
import styles from './QuoteEntryRow.module.css';
import { useWords } from '../locale-context';

/** A quote in a list, with who said it, where and when. */
export function QuoteEntryRow({ entry, ...row }: { readonly entry: QuoteEntry } & RowState) {
  const { t } = useWords();
  const { articleKey, quote, text, speaker, role, title } = entry;
  return (
    <EntryRow {...row} name={text} to={{ kind: 'article', key: articleKey, within: { kind: 'quote', id: quote } }} look="words" lines={2}>
      <Remark>
        {speaker ? (
          <span class={styles.speaker}>
            {'— '}
            <HitWords text={role ? `${speaker}, ${role}` : speaker} />
          </span>
        ) : (
          <em>{t('quote.no-speaker')}</em>
        )}
      </Remark>
      <Remark>
        <SourceRemark source={entry} title={title} />
      </Remark>
    </EntryRow>
  );
}
