import { Disclosure } from './Disclosure';
import { TagForm } from './TagForm';
import styles from './SelectionBar.module.css';
import type { ViewId } from './views';
import { Button } from '../Button';
import { IconButton } from '../IconButton';
import { useWords } from '../locale-context';

interface Props {
  readonly view: ViewId;
  readonly count: number;
  readonly tags: readonly string[];
  readonly onTag: (tag: string, add: boolean) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
  readonly onMerge: () => void;
  readonly onClear: () => void;
}

/** What can be done with the entries that are selected; which of it depends on what they are. */
export function SelectionBar({ view, count, tags, onTag, onExport, onRemove, onRestore, onMerge, onClear }: Props) {
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
        {view === 'people' && count > 1 && (
          <Button look="plain" onPress={onMerge}>
            {t('library.merge')}
          </Button>
        )}
        {(kept || view === 'tags') && (
          <Button look="plain" onPress={onRemove}>
            {t('library.delete')}
          </Button>
        )}
        {view === 'trash' && (
          <Button look="plain" onPress={onRestore}>
            {t('library.restore')}
          </Button>
        )}
      </div>
    </div>
  );
}
