import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './Button';
import { ChangedWords } from './ChangedWords';
import { ColourPicker } from './ColourPicker';
import { colourTokens } from './colours';
import { IconButton } from './IconButton';
import { JumpText } from './JumpText';
import { MissingWords } from './MissingWords';
import { NoteEditor } from './NoteEditor';
import { Row } from './Row';
import { SearchWords } from './SearchWords';
import type { HighlightActions } from './highlight-actions';
import { useWords } from './locale-context';
import type { ShownHighlight } from './popup-model';
import styles from './HighlightRow.module.css';

interface Props {
  readonly shown: ShownHighlight;
  readonly actions: HighlightActions;
  /** What else is to be said of it. */
  readonly remark?: ComponentChildren;
}

/** One highlight: its words, what became of them on the page, its note. */
export function HighlightRow({ shown, actions, remark }: Props) {
  const { t } = useWords();
  const { highlight, state, foundText } = shown;
  const { id, colour, note, tags } = highlight;
  const words = highlight.selectors.quote.exact;
  const [open, setOpen] = useState<'colour' | 'note' | null>(null);
  const toggle = (what: 'colour' | 'note') => setOpen(open === what ? null : what);
  const onPage = state !== 'missing';
  const remove = (button: HTMLElement) => {
    focusBeside(button);
    actions.remove(id);
  };

  return (
    <Row
      margin={<span class={styles.colour} style={colourTokens(colour)} />}
      remarks={
        <>
          {remark}
          {state === 'moved' && <div>{t('state.moved')}</div>}
          {tags.length > 0 && <SearchWords text={t('highlight.tags', { tags: tags.join(', ') })} />}
        </>
      }
      tools={
        <>
          {note === '' && <IconButton icon="note" label={t('note.add')} expanded={open === 'note'} onPress={() => toggle('note')} />}
          <span style={colourTokens(colour)}>
            <IconButton
              icon="colour"
              label={t('highlight.colour.now', { colour: t(`colour.${colour}`) })}
              expanded={open === 'colour'}
              onPress={() => toggle('colour')}
            />
          </span>
          <IconButton icon="copy" label={t('item.copy')} onPress={() => actions.copy(words)} />
          <IconButton icon="remove" label={t('highlight.remove')} onPress={(button) => remove(button)} />
        </>
      }
    >
      {onPage ? (
        <JumpText look="marked" onJump={() => actions.jump(id)}>
          <mark class={styles.words} style={colourTokens(colour)}>
            <SearchWords text={words} />
          </mark>
        </JumpText>
      ) : (
        <MissingWords highlight={highlight} onAttach={actions.attach && (() => actions.attach?.(id))} onKeep={(asNote) => actions.keepAsNote(id, asNote)} />
      )}
      {(state === 'changed' || state === 'uncertain') && (
        <div class={styles.doubt}>
          <p class={styles.question}>
            <strong>{t(`state.${state}`)}.</strong> {t(`${state}.explain`)}
          </p>
          {foundText !== null && <ChangedWords before={words} after={foundText} />}
          <div class={styles.answers}>
            <Button onPress={() => actions.confirm(id)}>{t(`${state}.confirm`)}</Button>
            <Button look="plain" onPress={() => actions.reject(id)}>
              {t('changed.reject')}
            </Button>
          </div>
        </div>
      )}
      {open === 'colour' && <ColourPicker colour={colour} onPick={(picked) => actions.setColour(id, picked)} />}
      {(note !== '' || open === 'note') && (
        <NoteEditor note={note} begin={open === 'note'} onSave={(text, aloud) => actions.setNote(id, text, aloud)} />
      )}
    </Row>
  );
}

/** Moves the focus from a row that is about to go to its neighbour, or to the panel when it was the last. */
function focusBeside(button: HTMLElement) {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const target = neighbour?.querySelector('button') ?? button.closest<HTMLElement>('[role=tabpanel], [data-rows]');
  target?.focus();
}
