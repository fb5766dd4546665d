import { useWords } from './locale-context';
import styles from './QuoteHandle.module.css';
import type { CarriedQuote } from '../utils/export/carried-quote';

interface Props {
  /** The mark that opens the quote. */
  readonly children: string;
  /** What is dragged; null while it cannot be told, then it is `words`. */
  readonly forms: () => CarriedQuote | null;
  readonly words: string;
}

/** The mark before a quote, by which a pointer drags it into another program. The keyboard has "Copy", which gives the same. */
export function QuoteHandle({ children, forms, words }: Props) {
  const { t } = useWords();
  return (
    <span
      class={styles.handle}
      title={t('quote.drag')}
      draggable
      // So that all is loaded when the drag begins.
      onPointerEnter={() => void forms()}
      onDragStart={({ dataTransfer, currentTarget }) => {
        if (!dataTransfer) return;
        dataTransfer.effectAllowed = 'copy';
        for (const [type, text] of Object.entries(forms() ?? { 'text/plain': words })) dataTransfer.setData(type, text);
        const row = currentTarget.closest('li, [role=row]');
        if (row) dataTransfer.setDragImage(row, 0, 0);
      }}
    >
      {children}
    </span>
  );
}
