import type { ActionResult } from '../../components/popup-model';
import type { LibraryActions } from '../../components/library/library-model';
import { wordsOf } from '../../utils/browser/article-words';
import type { changeHighlight } from '../../utils/database/highlights';
import type { Library } from '../../utils/library/library';

type Change = Parameters<typeof changeHighlight>[2];

interface Context {
  readonly attempt: (work: (library: Library) => Promise<ActionResult>) => Promise<ActionResult>;
  readonly change: (id: string, asked: () => Change) => Promise<ActionResult>;
}

/** What can be done with a highlight whose words are gone from its page. */
export function orphanActions({ attempt, change }: Context): Pick<LibraryActions, 'attach' | 'keepAsNote'> {
  return {
    attach: (articleKey, id, span) =>
      attempt(async (library) => {
        const text = (await library.article(articleKey))?.content?.article.text;
        const [words] = text === undefined ? [] : wordsOf(text, [span]);
        if (!words || words.exact.trim() === '') return 'no-selection';
        // Without the page's own evidence: that is made when it is opened next.
        const selectors = { version: 1, quote: { type: 'TextQuoteSelector', ...words }, position: null, hint: null } as const;
        return change(id, () => ({ selectors, detached: false, missing: null, rejected: [] }));
      }),
    keepAsNote: (id, asNote) => change(id, () => ({ detached: asNote })),
  };
}
