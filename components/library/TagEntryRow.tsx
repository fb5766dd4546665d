import { EntryRow, Remark } from './EntryRow';
import type { RowState } from './EntryRow';
import type { TagEntry } from './entries';
import { listPlace } from './place';
import { useWords } from '../locale-context';

/** A tag in a list; it leads to the highlights that have it, or to the articles where no highlight does. */
export function TagEntryRow({ entry, ...row }: { readonly entry: TagEntry } & RowState) {
  const { t } = useWords();
  const { id, articles, highlights } = entry;
  return (
    <EntryRow {...row} name={id} to={listPlace(highlights > 0 ? 'highlights' : 'articles', `tag:"${id.replaceAll('"', '')}"`)} look="name" lines={1}>
      <Remark>
        {[highlights > 0 && t('library.highlights', { count: highlights }), articles > 0 && t('library.articles', { count: articles })].filter(Boolean).join('\u00a0· ')}
      </Remark>
    </EntryRow>
  );
}
