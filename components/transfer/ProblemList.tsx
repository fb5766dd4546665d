import form from './form.module.css';
import { useWords } from '../locale-context';
import type { ImportProblem } from '../../utils/import/imported';

const most = 200;

/** What could not be taken as it is: where it stands in the file, why, and whether it was left out. */
export function ProblemList({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const { t } = useWords();
  if (problems.length === 0) return null;
  return (
    <details>
      <summary>{t('transfer.problems', { count: problems.length })}</summary>
      <ul class={`${form.list} ${form.scroll}`} tabIndex={0}>
        {problems.slice(0, most).map(({ line, reason, leftOut }, at) => (
          <li key={at}>
            {t('transfer.problem.at', { line })} {t(`transfer.problem.${reason}`)} {leftOut && t('transfer.problem.left-out')}
          </li>
        ))}
      </ul>
    </details>
  );
}
