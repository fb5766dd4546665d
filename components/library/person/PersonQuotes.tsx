import styles from './PersonQuotes.module.css';
import { CopyQuote } from '../CopyQuote';
import { SourceRemark } from '../SourceRemark';
import type { QuoteEntry } from '../entries';
import type { LinkedQuote } from '../person-model';
import { hashOf } from '../place';
import { Button } from '../../Button';
import { GrowingList } from '../../GrowingList';
import { Row } from '../../Row';
import { useWords } from '../../locale-context';
import type { QuoteStyle } from '../../../utils/export/quote-styles';
import { inQuotationMarks } from '../../../utils/locale/quotation-marks';

interface Props {
  /** In time order. */
  readonly quotes: readonly LinkedQuote[];
  readonly onCopy: (quote: QuoteEntry, style: QuoteStyle) => void;
  /** Says that the quote is somebody else's of the name; null where there is only one article. */
  readonly onOther: ((quote: QuoteEntry) => void) | null;
}

/** Everything that somebody said, in time order, the year in the margin where it begins. */
export function PersonQuotes({ quotes, onCopy, onOther }: Props) {
  const { t, locale } = useWords();
  const yearOf = (index: number) => quotes[index]?.entry.published?.slice(0, 4) ?? '';
  return (
    <GrowingList
      items={quotes}
      label={t('library.view.quotes')}
      render={({ entry, link }, index) => (
        <Row
          key={entry.id}
          margin={yearOf(index) !== yearOf(index - 1) && yearOf(index)}
          remarks={
            <>
              <SourceRemark source={entry} />
              {link && (
                <>
                  {'\u00a0· '}
                  <a href={link} target="_blank" rel="noreferrer">
                    {t('reader.original')}
                  </a>
                </>
              )}
            </>
          }
          tools={
            <>
              {onOther && (
                <Button look="plain" onPress={() => onOther(entry)}>
                  {t('person.split')}
                </Button>
              )}
              <CopyQuote onCopy={(style) => onCopy(entry, style)} />
            </>
          }
        >
          <blockquote class={styles.quote}>
            <a class={styles.words} href={hashOf({ kind: 'article', key: entry.articleKey, within: { kind: 'quote', id: entry.quote } })}>
              {inQuotationMarks(locale, entry.text)}
            </a>
          </blockquote>
          {entry.role && <p class={styles.role}>{entry.role}</p>}
        </Row>
      )}
    />
  );
}
