import { Button } from './Button';
import { Notice } from './Notice';
import { useWords } from './locale-context';
import type { AnalysisNote } from '../utils/analysis/analysis';
import type { Span } from '../utils/text/span';

interface Props {
  readonly notes: readonly AnalysisNote[];
  readonly onJump: (span: Span) => void;
}

/** What the program saw among the quotes and did not understand: said, rather than passed over. */
export function QuoteNotes({ notes, onJump }: Props) {
  const { t } = useWords();
  const unclosed = notes.flatMap((note) => (note.kind === 'unclosed-quotation-mark' ? [note.span] : []));
  const [first] = unclosed;
  return (
    <>
      {notes.map((note) =>
        note.kind === 'quotes-without-speaker' && note.count > 0 ? (
          <Notice key={note.kind} icon="attention">
            {t('note.quotes-without-speaker', { count: note.count })}
          </Notice>
        ) : null,
      )}
      {first && (
        <Notice icon="attention">
          {t('note.unclosed-quotation-mark', { count: unclosed.length })}{' '}
          <Button look="plain" onPress={() => onJump(first)}>
            {t('note.unclosed.show')}
          </Button>
        </Notice>
      )}
    </>
  );
}
