import type { ActionResult, PopupActions } from '../../components/popup-model';
import { downloadText } from '../../utils/browser/download';
import type { ArticlePage } from '../../utils/browser/open-page';
import type { ActionContext } from './action-context';

type WithPage = (work: (page: ArticlePage) => Promise<ActionResult>) => Promise<ActionResult>;

const now = () => new Date().toISOString();
const loadRules = () => import('../../utils/browser/article-rules');

/** What the popup does with the person's corrections: written first, shown after the commit. */
export function correctionActions(withPage: WithPage, { showAnalysis }: ActionContext): Pick<PopupActions, 'correct' | 'takeBack' | 'exportCases'> {
  const show = async (page: ArticlePage) => {
    const { applyRules, rulesOf } = await loadRules();
    const { analysis, used, touched } = applyRules(page.found, await rulesOf(page.article));
    showAnalysis({ ...page, analysis, rules: used, touched });
  };
  return {
    correct: (decision, everywhere) =>
      withPage(async (page) => {
        if (page.privateWindow) return 'private-window';
        await (await loadRules()).keepRule(page.article, decision, everywhere, now());
        await show(page);
        return 'done';
      }),
    takeBack: (ruleId) =>
      withPage(async (page) => {
        if (page.privateWindow) return 'private-window';
        const newest = page.rules.toSorted((a, b) => (a.created < b.created ? -1 : 1)).at(-1);
        const id = ruleId ?? newest?.id;
        if (id !== undefined) await (await loadRules()).forgetRule(id, now());
        await show(page);
        return 'done';
      }),
    exportCases: () =>
      withPage(async ({ article, found, rules }) => {
        downloadText(document, (await loadRules()).testCases(article, found, rules), 'konspekt-cases.jsonl', 'application/x-ndjson');
        return 'done';
      }),
  };
}
