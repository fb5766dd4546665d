import { IconButton } from './IconButton';
import { useWords } from './locale-context';

interface Props {
  readonly onCopy: () => void;
  readonly onHighlight: (() => void) | null;
  readonly highlighted: boolean;
}

/** Copy and highlight, at the end of a fact or a quote. */
export function ItemTools({ onCopy, onHighlight, highlighted }: Props) {
  const { t } = useWords();
  return (
    <>
      {highlighted ? (
        <IconButton icon="check" label={t('item.highlighted')} disabled onPress={() => undefined} />
      ) : (
        onHighlight && <IconButton icon="marker" label={t('item.highlight')} onPress={() => onHighlight()} />
      )}
      <IconButton icon="copy" label={t('item.copy')} onPress={() => onCopy()} />
    </>
  );
}
