import { segmentsOf } from './text-segments';
import type { Segment, TextMarks } from './text-segments';
import styles from './TextBlock.module.css';
import { colourTokens } from '../../colours';
import { useWords } from '../../locale-context';
import type { Block } from '../../../utils/article/article';

interface Props {
  readonly block: Block;
  readonly text: string;
  readonly marks: TextMarks;
}

/** A paragraph, heading, list item or quoted block of the article. */
export function TextBlock({ block, text, marks }: Props) {
  const words = segmentsOf(block, marks).map((segment) => <Words key={segment.start} segment={segment} text={text} />);
  switch (block.kind) {
    case 'heading':
      return <h2 class={styles.heading}>{words}</h2>;
    case 'quote':
      return <blockquote class={styles.quoted}>{words}</blockquote>;
    case 'list-item':
      return <p class={styles.item}>{words}</p>;
    case 'paragraph':
      return <p class={styles.paragraph}>{words}</p>;
  }
}

function Words({ segment, text }: { readonly segment: Segment; readonly text: string }) {
  const { t } = useWords();
  const { start, end, highlight, begins, quote, mention, shown } = segment;
  const words = text.slice(start, end);
  const looks = [quote !== null && styles.quote, mention !== null && styles.mention, shown && styles.shown].filter(Boolean).join(' ');
  const own = { 'data-quote': quote ?? undefined, 'data-participant': mention ?? undefined, 'data-shown': shown || undefined };
  if (!highlight) return looks === '' ? <>{words}</> : <span class={looks} {...own}>{words}</span>;
  const { id, colour, note } = highlight.highlight;
  return (
    <mark
      class={`${styles.highlight} ${looks}`}
      style={colourTokens(colour)}
      data-highlight={id}
      {...own}
      {...(begins && { role: 'button', tabIndex: 0, title: note || t('reader.highlight.show') })}
    >
      {words}
    </mark>
  );
}
