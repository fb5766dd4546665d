import { Button } from './Button';
import { GrowingList } from './GrowingList';
import { HighlightRow } from './HighlightRow';
import { useWords } from './locale-context';
import type { HighlightActions } from './highlight-actions';
import type { ShownHighlight } from './popup-model';
import styles from './HighlightList.module.css';

interface Props {
  readonly highlights: readonly ShownHighlight[];
  readonly actions: HighlightActions;
}

/** Those that need a decision first, then those on the page in its order, then those that are not on it. */
export function HighlightList({ highlights, actions }: Props) {
  const { t } = useWords();
  const doubtful = highlights.filter(({ state }) => state === 'changed' || state === 'uncertain');
  const missing = highlights.filter(({ state, highlight }) => state === 'missing' && !highlight.detached);
  const notes = highlights.filter(({ highlight, state }) => state === 'missing' && highlight.detached);
  const here = highlights.filter(({ state }) => state === 'exact' || state === 'moved');
  const groups = [
    { title: t('highlights.attention'), items: doubtful },
    { title: t('highlights.here'), items: here },
    { title: t('highlights.missing'), items: missing },
    { title: t('highlights.notes'), items: notes },
  ].filter(({ items }) => items.length > 0);
  // A heading only where there is something to tell apart.
  const headed = groups.length > 1 || missing.length + doubtful.length + notes.length > 0;
  return (
    <>
      {groups.map(({ title, items }) => (
        <section key={title}>
          {headed && (
            <div class={styles.title}>
              <h2 class={styles.words}>{title}</h2>
              {items === missing && (
                <Button look="plain" onPress={actions.lookAgain}>
                  {t('missing.again')}
                </Button>
              )}
            </div>
          )}
          <GrowingList
            items={items}
            label={title}
            render={(shown) => <HighlightRow key={shown.highlight.id} shown={shown} actions={actions} />}
          />
        </section>
      ))}
    </>
  );
}
