import { useId, useState } from 'preact/hooks';
import styles from './TagForm.module.css';
import { Button } from '../Button';
import { useWords } from '../locale-context';

interface Props {
  /** The tags that get the new name. */
  readonly chosen: ReadonlySet<string>;
  /** All in use. */
  readonly tags: readonly string[];
  readonly onRename: (to: string) => void;
}

/** A field for the name that tags are to have. Where that is another tag in use, it says so before they become one. */
export function RenameForm({ chosen, tags, onRename }: Props) {
  const { t } = useWords();
  const id = useId();
  const [name, setName] = useState([...chosen][0] ?? '');
  const to = name.trim();
  const joins = !chosen.has(to) && tags.includes(to);
  const same = to === '' || (chosen.size === 1 && chosen.has(to));
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!same) onRename(to);
      }}
    >
      <label class={styles.label} for={`${id}-field`}>
        {t('library.rename.label')}
      </label>
      <input
        id={`${id}-field`}
        class={styles.field}
        value={name}
        autocomplete="off"
        maxLength={200}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
        ref={(field) => field?.focus()}
      />
      <span class={styles.label} id={`${id}-hint`} role="status">
        {joins ? t('library.rename.joins', { tag: to }) : ''}
      </span>
      <div class={styles.buttons}>
        <Button submit onPress={() => undefined}>
          {t(joins || chosen.size > 1 ? 'library.merge' : 'library.rename')}
        </Button>
      </div>
    </form>
  );
}
