import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { useWords } from './locale-context';
import styles from './SearchField.module.css';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What is searched, for a screen reader; the popup's lists when absent. */
  readonly label?: string;
  /** The arrow down goes on to what was found. */
  readonly onDown?: () => void;
  readonly onEnter?: () => void;
}

/** Whether typing goes into `target` already. */
function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type=radio], [type=checkbox]), textarea, select') !== null;
}

/** One field that filters all tabs. "/" goes to it, Escape empties it. */
export function SearchField({ query, onQuery, label, onDown, onEnter }: Props) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || takesText(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <search class={styles.search}>
      <span class={styles.icon}>
        <Icon name="search" />
      </span>
      <input
        ref={field}
        class={styles.field}
        type="text"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        placeholder={t('filter.placeholder')}
        aria-label={label ?? t('filter.label')}
        aria-keyshortcuts="/"
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const go = { ArrowDown: onDown, Enter: onEnter }[event.key];
          if (go) {
            event.preventDefault();
            go();
          }
          // The browser closes a popup on Escape; the first one only empties the field.
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          event.stopPropagation();
          onQuery('');
        }}
      />
      {query === '' ? (
        <kbd class={styles.key} aria-hidden="true">
          /
        </kbd>
      ) : (
        <IconButton
          icon="close"
          label={t('filter.clear')}
          onPress={() => {
            onQuery('');
            field.current?.focus();
          }}
        />
      )}
    </search>
  );
}
