import type { ActionResult, PopupActions } from '../../components/popup-model';
import type { ArticlePage } from '../../utils/browser/open-page';
import { reportError } from '../../utils/browser/report';
import type { ActionContext } from './action-context';

type WithArticle = (work: (page: ArticlePage) => Promise<ActionResult>) => Promise<ActionResult>;

/** What leads into the library: an article, and the person. */
export function libraryActions(withArticle: WithArticle, context: ActionContext): Pick<PopupActions, 'saveArticle' | 'openLibrary'> {
  const saving = () => import('../../utils/browser/save-page');
  return {
    saveArticle: () =>
      withArticle(async (open) => {
        await (await saving()).savePage(open);
        context.update({ saved: true });
        return 'done';
      }),
    openLibrary(article) {
      if (article) saving().then(({ savedPlace }) => context.place.openLibrary(savedPlace(article)), reportError);
      else context.place.openLibrary();
    },
  };
}
