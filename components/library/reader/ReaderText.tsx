import { useEffect, useMemo, useRef } from 'preact/hooks';
import { TextBlock } from './TextBlock';
import { blocksOf } from './blocks-of';
import type { TextMarks } from './text-segments';
import styles from './ReaderText.module.css';
import type { Within } from '../place';
import type { ReaderContent } from '../reader-model';
import { useWords } from '../../locale-context';
import type { Span } from '../../../utils/text/span';

/** Something in the text that was pressed. */
export interface Pressed {
  readonly kind: Within['kind'] | 'participant';
  readonly id: string;
}

/** Words that are pointed at from beside the text. */
export interface Pointed {
  readonly spans: readonly Span[];
  /** Whether the text is to be scrolled to them. */
  readonly scroll: boolean;
}

interface Props {
  readonly content: ReaderContent;
  readonly shown: Pointed;
  readonly onPress: (pressed: Pressed) => void;
}

/** The words of a saved article with its highlights painted, set for reading. */
export function ReaderText({ content, shown, onPress }: Props) {
  const { t } = useWords();
  const { article, analysis, highlights } = content;
  const words = useRef<HTMLDivElement>(null);
  const marks = useMemo(
    (): TextMarks => ({
      highlights,
      quotes: analysis.quotes.flatMap(({ id, parts }) => parts.map((part) => ({ ...part, id }))),
      mentions: analysis.participants.flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, id }))),
      shown: shown.spans,
    }),
    [highlights, analysis, shown],
  );
  useEffect(() => {
    if (!shown.scroll) return;
    words.current?.querySelector('[data-shown]')?.scrollIntoView?.({ block: 'center' });
  }, [shown]);

  const press = (target: EventTarget | null): boolean => {
    const at = target instanceof Element ? target : null;
    for (const kind of ['highlight', 'participant', 'quote'] as const) {
      const id = at?.closest<HTMLElement>(`[data-${kind}]`)?.dataset[kind];
      if (id === undefined) continue;
      onPress({ kind, id });
      return true;
    }
    return false;
  };

  return (
    <div
      ref={words}
      class={styles.text}
      lang={article.language ?? undefined}
      role="region"
      aria-label={t('reader.text')}
      onClick={({ target }) => {
        // Whoever selects words wants to copy them.
        if (window.getSelection()?.isCollapsed ?? true) press(target);
      }}
      onKeyDown={(event) => {
        if ((event.key === 'Enter' || event.key === ' ') && press(event.target)) event.preventDefault();
      }}
    >
      {blocksOf(article).map((block) => (
        <TextBlock key={block.start} block={block} text={article.text} marks={marks} />
      ))}
    </div>
  );
}
