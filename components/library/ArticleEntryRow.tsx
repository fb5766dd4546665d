import { EntryRow, Remark } from './EntryRow';
import type { RowState } from './EntryRow';
import { HitWords } from './HitWords';
import { SourceRemark } from './SourceRemark';
import { TimeLeft } from './TimeLeft';
import type { ArticleEntry } from './entries';
import { useWords } from '../locale-context';

/** An article in a list. */
export function ArticleEntryRow({ entry, ...row }: { readonly entry: ArticleEntry } & RowState) {
  const { t } = useWords();
  const { articleKey, title, language, note, highlights, tags, readable, excerpt } = entry;
  const remarks = [
    note !== '' && note.replace(/\s+/g, ' '),
    highlights > 0 && t('library.highlights', { count: highlights }),
    tags.length > 0 && t('highlight.tags', { tags: tags.join(', ') }),
    !readable && t('library.no-text'),
  ].filter((remark) => remark !== false);
  return (
    <EntryRow {...row} name={title} to={{ kind: 'article', key: articleKey, within: null }} look="title" lines={2} language={language}>
      <Remark>
        {entry.trashed && (
          <>
            <TimeLeft trashed={entry.trashed} />
            {' · '}
          </>
        )}
        <SourceRemark source={entry} />
      </Remark>
      <Remark>{excerpt ? <HitWords text={excerpt} /> : remarks.join('\u00a0· ')}</Remark>
    </EntryRow>
  );
}
