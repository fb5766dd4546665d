import { Button } from './Button';
import { EmptyList } from './EmptyList';
import type { Tab } from './Tabs';
import { useWords } from './locale-context';
import type { PanelId } from './panels';
import styles from './NothingHere.module.css';

interface Props {
  readonly panel: PanelId;
  readonly query: string;
  readonly tabs: readonly Tab<PanelId>[];
  readonly onSelect: (id: PanelId) => void;
  /** What to do next where the usual advice does not hold. */
  readonly next?: string | undefined;
}

/** An empty panel: because nothing was found in the article, or because nothing fits the search; and what to do next. */
export function NothingHere({ panel, query, tabs, onSelect, next }: Props) {
  const { t } = useWords();
  if (query.trim() === '') return <EmptyList title={t(`${panel}.empty`)}>{next ?? t(`${panel}.empty.next`)}</EmptyList>;
  // A search that fits nothing here may fit another panel.
  const elsewhere = tabs.filter(({ id, count }) => id !== panel && count);
  return (
    <EmptyList title={t('filter.none', { query: query.trim() })}>
      {elsewhere.map(({ id, name, count }) => (
        <div key={id} class={styles.way}>
          <Button look="plain" onPress={() => onSelect(id)}>
            {t('filter.elsewhere', { tab: name, count: count ?? 0 })}
          </Button>
        </div>
      ))}
    </EmptyList>
  );
}
