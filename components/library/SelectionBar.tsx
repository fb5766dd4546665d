import { CopyQuote } from './CopyQuote';
import { Disclosure } from './Disclosure';
import { RenameForm } from './RenameForm';
import { TagForm } from './TagForm';
import styles from './SelectionBar.module.css';
import type { ViewId } from './views';
import { Button } from '../Button';
import { IconButton } from '../IconButton';
import { useWords } from '../locale-context';
import type { QuoteStyle } from '../../utils/export/quote-styles';

interface Props {
  readonly view: ViewId;
  /** Ids of the entries. */
  readonly chosen: ReadonlySet<string>;
  readonly tags: readonly string[];
  readonly onTag: (tag: string, add: boolean) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
  readonly onMerge: () => void;
  /** Gives the selected tags one name. */
  readonly onRename: (to: string) => void;
  readonly onCopy: (style: QuoteStyle) => void;
  readonly onClear: () => void;
}

/** What can be done with the entries that are selected; which of it depends on what they are. */
export function SelectionBar({ view, chosen, tags, onTag, onExport, onRemove, onRestore, onMerge, onRename, onCopy, onClear }: Props) {
  const count = chosen.size;
  const { t } = useWords();
  const kept = view === 'articles' || view === 'highlights' || view === 'orphans';
  return (
    <div class={styles.bar} role="group" aria-label={t('library.selection')}>
      <span class={styles.count} role="status">
        {t('library.selected', { count })}
      </span>
      <IconButton icon="close" label={t('library.clear')} onPress={() => onClear()} />
      <div class={styles.work}>
        {kept && (
          <Disclosure label={t('library.tag')}>
            {(close) => (
              <TagForm
                tags={tags}
                onAdd={(tag) => {
                  close();
                  onTag(tag, true);
                }}
                onRemove={(tag) => {
                  close();
                  onTag(tag, false);
                }}
              />
            )}
          </Disclosure>
        )}
        {(kept || view === 'quotes') && (
          <Button look="plain" onPress={onExport}>
            {t('library.export')}
          </Button>
        )}
        {view === 'quotes' && <CopyQuote side="start" onCopy={onCopy} />}
      {view === 'tags' && (
        <Disclosure label={t(count > 1 ? 'library.merge' : 'library.rename')}>
          {(close) => (
            <RenameForm
              chosen={chosen}
              tags={tags}
              onRename={(to) => {
                close();
                onRename(to);
              }}
            />
          )}
        </Disclosure>
      )}
      {view === 'people' && count > 1 && (
          <Button look="plain" onPress={onMerge}>
            {t('library.merge')}
          </Button>
        )}
        {view === 'trash' && (
          <Button look="plain" onPress={onRestore}>
            {t('library.restore')}
          </Button>
        )}
        {(kept || view === 'tags' || view === 'trash') && (
          <Button look="plain" onPress={onRemove}>
            {t(view === 'trash' ? 'trash.purge' : 'library.delete')}
          </Button>
        )}
      </div>
    </div>
  );
}
