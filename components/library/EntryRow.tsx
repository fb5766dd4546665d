import type { ComponentChildren } from 'preact';
import { HitWords } from './HitWords';
import { hashOf } from './place';
import type { Place } from './place';
import styles from './EntryRow.module.css';
import { useWords } from '../locale-context';

/** What a row in a list is told besides its entry. */
export interface RowState {
  readonly tabIndex: 0 | -1;
  readonly selected: boolean;
  /** Null where the list selects nothing. `range` when Shift was held. */
  readonly onSelect: ((range: boolean) => void) | null;
}

interface Props extends RowState {
  /** The words that lead on, and the row's name. */
  readonly name: string;
  readonly to: Place;
  /** Sets the words like those of an article. `title` in bold. */
  readonly look: 'title' | 'words' | 'name';
  /** How many lines the words may take. */
  readonly lines: 1 | 2;
  /** BCP 47; null where it is the interface's own or not known. */
  readonly language?: string | null;
  /** Before the words: a mark, a picture. */
  readonly before?: ComponentChildren;
  /** Lines under the words. */
  readonly children?: ComponentChildren;
  readonly tools?: ComponentChildren;
}

/** The cells of a list's row: a box to select it by in the margin, then words that lead on, with small lines under them. */
export function EntryRow({ name, to, look, lines, language, before, children, tools, tabIndex, selected, onSelect }: Props) {
  const { t } = useWords();
  return (
    <>
      <div role="gridcell" class={styles.margin}>
        {onSelect && (
          <label class={styles.box}>
            <input
              type="checkbox"
              tabIndex={-1}
              checked={selected}
              aria-label={t('library.select', { name })}
              onClick={(event) => onSelect(event.shiftKey)}
            />
          </label>
        )}
      </div>
      <div role="gridcell" class={styles.body}>
        <div class={styles.words}>
          {before}
          <a data-main class={`${styles.link} ${styles[look]} ${lines === 2 ? styles.two : styles.one}`} href={hashOf(to)} tabIndex={tabIndex} lang={language ?? undefined}>
            <HitWords text={name} />
          </a>
        </div>
        <div class={styles.remarks}>{children}</div>
        {tools && <div class={styles.tools}>{tools}</div>}
      </div>
    </>
  );
}

/** A row whose entry is still being read. It can have the focus, which the entry then takes over. */
export function WaitingRow({ tabIndex }: Pick<RowState, 'tabIndex'>) {
  const { t } = useWords();
  return (
    <>
      <div role="gridcell" class={styles.margin} />
      <div role="gridcell" class={styles.body}>
        <div class={styles.waiting} data-main tabIndex={tabIndex} role="img" aria-label={t('library.loading')} />
      </div>
    </>
  );
}

/** A small line under a row's words; cut at the end of the line. */
export function Remark({ children }: { readonly children: ComponentChildren }) {
  return <div class={styles.remark}>{children}</div>;
}
