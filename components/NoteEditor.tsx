import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from './locale-context';
import styles from './NoteEditor.module.css';

interface Props {
  readonly note: string;
  /** `aloud` when the person asked for it, so that the success is announced; not for each pause in typing. */
  readonly onSave: (note: string, aloud: boolean) => void;
  /** Whether to begin typing at once. */
  readonly begin: boolean;
  /** What the note is on, where not on a highlight. */
  readonly label?: string;
}

/** A pause in typing after which the note is saved: a popup can vanish at any moment without a blur. */
const pause = 700;

/** The note of a highlight, or of what `label` says: plain Markdown, saved on blur, Ctrl+Enter, a pause in typing and when it goes out of sight. */
export function NoteEditor({ note, onSave, begin, label }: Props) {
  const { t } = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(note);
  /** What was last saved or came from outside; the timer and the unmounting see the newest through it. */
  const kept = useRef({ saved: note, draft: note, onSave });
  kept.current.draft = draft;
  kept.current.onSave = onSave;

  const save = (aloud: boolean) => {
    if (kept.current.draft === kept.current.saved) return;
    kept.current.saved = kept.current.draft;
    kept.current.onSave(kept.current.draft, aloud);
  };

  useEffect(() => {
    if (note === kept.current.saved) return;
    // A change from elsewhere (undo, another window) is taken, unless something unsaved stands in the field.
    if (kept.current.draft === kept.current.saved) setDraft(note);
    kept.current.saved = note;
  }, [note]);

  useEffect(() => {
    const timer = setTimeout(() => save(false), pause);
    return () => clearTimeout(timer);
  }, [draft]);

  useEffect(() => {
    if (begin) field.current?.focus();
    return () => save(false);
  }, []);

  return (
    <div class={styles.note}>
      <label class="visually-hidden" for={id}>
        {label ?? t('note.label')}
      </label>
      <textarea
        id={id}
        ref={field}
        class={styles.field}
        rows={2}
        value={draft}
        placeholder={label ?? t('note.placeholder')}
        title={t('note.hint')}
        onInput={(event) => {
          // At once, not with the next drawing: an effect that runs between the two must see what was typed.
          kept.current.draft = event.currentTarget.value;
          setDraft(event.currentTarget.value);
        }}
        onBlur={() => save(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          save(true);
        }}
      />
    </div>
  );
}
