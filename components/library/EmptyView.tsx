import { hashOf, listPlace } from './place';
import type { ListContent } from './library-model';
import { EmptyList } from '../EmptyList';
import { useWords } from '../locale-context';

interface Props {
  readonly content: ListContent;
  /** Whether the index is still being built, so that there may be more than is known. */
  readonly indexing: boolean;
}

/** A list without entries: because nothing is in it yet, because it is not known yet, or because nothing fits the search; and what to do next. */
export function EmptyView({ content: { view, query }, indexing }: Props) {
  const { t } = useWords();
  if (indexing) return <EmptyList title={t('library.indexing.title')}>{t('library.indexing.next')}</EmptyList>;
  if (query.trim() === '') return <EmptyList title={t(`library.${view}.empty`)}>{t(`library.${view}.empty.next`)}</EmptyList>;
  const others = (['articles', 'highlights', 'quotes', 'people'] as const).filter((one) => one !== view);
  return (
    <EmptyList title={t('filter.none', { query: query.trim() })}>
      <p>{t('library.none.next')}</p>
      <p>
        {others.map((one, index) => (
          <span key={one}>
            {index > 0 && '\u00a0· '}
            <a href={hashOf(listPlace(one, query))}>{t(`library.view.${one}`)}</a>
          </span>
        ))}
      </p>
    </EmptyList>
  );
}
