import { hashOf, listPlace } from './place';
import type { ListContent } from './library-model';
import { EmptyList } from '../EmptyList';
import { useWords } from '../locale-context';

/** A list without entries: because nothing is in it yet, or because nothing fits the search; and what to do next. */
export function EmptyView({ content: { view, query } }: { readonly content: ListContent }) {
  const { t } = useWords();
  if (query.trim() === '') return <EmptyList title={t(`library.${view}.empty`)}>{t(`library.${view}.empty.next`)}</EmptyList>;
  const others = (['articles', 'highlights', 'quotes', 'people'] as const).filter((one) => one !== view);
  return (
    <EmptyList title={t('filter.none', { query: query.trim() })}>
      <p>{t('library.none.next')}</p>
      <p>
        {others.map((one, index) => (
          <span key={one}>
            {index > 0 && ' · '}
            <a href={hashOf(listPlace(one, query))}>{t(`library.view.${one}`)}</a>
          </span>
        ))}
      </p>
    </EmptyList>
  );
}
