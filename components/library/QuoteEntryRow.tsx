import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { CopyQuote } from './CopyQuote';
import { EntryRow, Remark } from './EntryRow';
import type { RowState } from './EntryRow';
import { HitWords } from './HitWords';
import { SourceRemark } from './SourceRemark';
import type { QuoteEntry } from './entries';
import styles from './QuoteEntryRow.module.css';
import { useWords } from '../locale-context';
import { QuoteHandle } from '../QuoteHandle';
import type { CarriedQuote } from '../../utils/export/carried-quote';
import type { QuoteStyle } from '../../utils/export/quote-styles';
import { inQuotationMarks } from '../../utils/locale/quotation-marks';

/** What can be done with a quote of a list, by its id. */
export interface QuoteWork {
  readonly onCopy: (id: string, style: QuoteStyle) => void;
  /** What a drag carries; null while it is being read. */
  readonly forms: (id: string) => CarriedQuote | null;
}

export const QuoteWorkContext = createContext<QuoteWork | null>(null);

/** A quote in a list, with who said it, where and when. */
export function QuoteEntryRow({ entry, ...row }: { readonly entry: QuoteEntry } & RowState) {
  const work = useContext(QuoteWorkContext);
  const { t, locale } = useWords();
  const { id, articleKey, quote, text, speaker, role, title } = entry;
  return (
    <EntryRow
      {...row}
      name={text}
      to={{ kind: 'article', key: articleKey, within: { kind: 'quote', id: quote } }}
      look="words"
      lines={2}
      before={
        <span class={styles.handle}>
          <QuoteHandle forms={() => work?.forms(id) ?? null} words={text}>
            {inQuotationMarks(locale, '').trim().charAt(0)}
          </QuoteHandle>
        </span>
      }
      tools={
        <span class={styles.tools}>
          <CopyQuote side="end" onCopy={(style) => work?.onCopy(id, style)} />
        </span>
      }
    >
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
