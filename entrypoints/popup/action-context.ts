import type { ReadyState } from '../../components/popup-model';
import type { ArticlePage } from '../../utils/browser/open-page';
import type { Locale } from '../../utils/locale';
import type { PageState } from '../../utils/messages';
import type { ViewPlace } from './view-place';

/** What actions need beside the page they act on. */
export interface ActionContext {
  readonly update: (change: Partial<ReadyState>) => void;
  readonly showPage: (page: PageState) => void;
  /** Shows the page with other corrections. */
  readonly showAnalysis: (page: ArticlePage) => void;
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
  readonly retry: () => void;
  readonly place: ViewPlace;
}
