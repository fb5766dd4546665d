import { Disclosure } from './Disclosure';
import { Button } from '../Button';
import { useWords } from '../locale-context';
import type { QuoteStyle } from '../../utils/export/quote-styles';

/** In the order of the list; a style that is missing here does not compile. */
const order: Readonly<Record<QuoteStyle, number>> = { plain: 1, 'ukrainian-press': 2, 'english-press': 3, footnote: 4, dstu: 5, apa: 6, chicago: 7 };
const styles = Object.keys(order) as readonly QuoteStyle[];

/** Copies a quote in one of the styles of press and scholarship. */
export function CopyQuote({ onCopy, side = 'flow' }: { readonly onCopy: (style: QuoteStyle) => void; readonly side?: 'start' | 'end' | 'flow' }) {
  const { t } = useWords();
  return (
    <Disclosure label={t('library.copy-as')} side={side}>
      {(close) =>
        styles.map((style) => (
          <Button
            key={style}
            look="plain"
            onPress={() => {
              close();
              onCopy(style);
            }}
          >
            {t(`style.${style}`)}
          </Button>
        ))
      }
    </Disclosure>
  );
}
