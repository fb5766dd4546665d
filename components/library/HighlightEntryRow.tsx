import { EntryRow, Remark } from './EntryRow';
import type { RowState } from './EntryRow';
import { HitWords } from './HitWords';
import { OrphanReason } from './OrphanReason';
import { SourceRemark } from './SourceRemark';
import { TimeLeft } from './TimeLeft';
import type { HighlightEntry } from './entries';
import styles from './HighlightEntryRow.module.css';
import { colourTokens } from '../colours';
import { useWords } from '../locale-context';

/** A highlight in a list: its words, its note, where it stands. */
export function HighlightEntryRow({ entry, ...row }: { readonly entry: HighlightEntry } & RowState) {
  const { t } = useWords();
  const { id, articleKey, words, note, tags, colour, title } = entry;
  const about = [note.replace(/\s+/g, ' '), tags.length > 0 && t('highlight.tags', { tags: tags.join(', ') })].filter(Boolean).join('\u00a0· ');
  return (
    <EntryRow
      {...row}
      name={words}
      to={{ kind: 'article', key: articleKey, within: { kind: 'highlight', id } }}
      look="words"
      lines={2}
      before={
        <span class={styles.colour} style={colourTokens(colour)}>
          <span class="visually-hidden">{t('highlight.colour.now', { colour: t(`colour.${colour}`) })}</span>
        </span>
      }
    >
      {about && (
        <Remark>
          <span class={styles.note}>
            <HitWords text={about} />
          </span>
        </Remark>
      )}
      <Remark>
        {entry.orphan && (
          <>
            <OrphanReason orphan={entry.orphan} />
            {' · '}
          </>
        )}
        {entry.trashed && (
          <>
            <TimeLeft trashed={entry.trashed} />
            {' · '}
          </>
        )}
        <SourceRemark source={entry} title={title} />
      </Remark>
    </EntryRow>
  );
}
