import type { LibraryState } from './library-model';
import type { T } from '../../utils/locale/index';

/** What the browser's tab says: what is open, and in which program. */
export function titleOf(state: LibraryState, t: T): string {
  const what = state.kind === 'open' ? nameOf(state, t) : t('library.title');
  return `${what} – ${t('app.name')}`;
}

function nameOf({ place, content }: Extract<LibraryState, { kind: 'open' }>, t: T): string {
  if (place.kind === 'list') return t(`library.view.${place.view}`);
  if (content.kind === 'article') return content.article.title;
  return content.kind === 'person' ? content.name : t('library.title');
}
