import { useId, useState } from 'preact/hooks';
import styles from './TagForm.module.css';
import { Button } from '../Button';
import { useWords } from '../locale-context';

interface Props {
  /** Tags in use, to choose from. */
  readonly tags: readonly string[];
  readonly onAdd: (tag: string) => void;
  readonly onRemove: (tag: string) => void;
}

/** A field for one tag, with those in use as suggestions; Enter adds it. */
export function TagForm({ tags, onAdd, onRemove }: Props) {
  const { t } = useWords();
  const id = useId();
  const [tag, setTag] = useState('');
  const send = (to: (tag: string) => void) => tag.trim() !== '' && to(tag.trim());
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send(onAdd);
      }}
    >
      <label class={styles.label} for={`${id}-field`}>
        {t('library.tag.label')}
      </label>
      <input
        id={`${id}-field`}
        class={styles.field}
        list={`${id}-tags`}
        value={tag}
        autocomplete="off"
        maxLength={200}
        onInput={({ currentTarget }) => setTag(currentTarget.value)}
        ref={(field) => field?.focus()}
      />
      <datalist id={`${id}-tags`}>
        {tags.slice(0, 100).map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <div class={styles.buttons}>
        <Button onPress={() => send(onAdd)}>{t('library.tag.add')}</Button>
        <Button look="plain" onPress={() => send(onRemove)}>
          {t('library.tag.remove')}
        </Button>
      </div>
    </form>
  );
}
