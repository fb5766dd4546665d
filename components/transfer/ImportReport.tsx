import { useState } from 'preact/hooks';
import { DifferenceList } from './DifferenceList';
import { ProblemList } from './ProblemList';
import form from './form.module.css';
import { Button } from '../Button';
import { useWords } from '../locale-context';
import type { MergeChoice } from '../../utils/import/merge';
import { mergeChoices } from '../../utils/import/merge';
import type { ImportPlan } from '../../utils/import/plan';

interface Props {
  readonly name: string;
  readonly plan: ImportPlan;
  readonly onImport: (choices: ReadonlyMap<string, MergeChoice>) => void;
  readonly onCancel: () => void;
}

/** What an import would do, before anything is stored. */
export function ImportReport({ name, plan, onImport, onCancel }: Props) {
  const { t } = useWords();
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeChoice>>(new Map());
  const { newArticles, completedArticles, newHighlights, sameHighlights, differences, waiting, withoutAddress, problems } = plan;
  const chosen = differences.filter(({ stored }) => (choices.get(stored.id) ?? 'mine') !== 'mine').length;
  const writes = newArticles.length + completedArticles.length + newHighlights.length + chosen;
  const counts = [
    newHighlights.length > 0 && t('transfer.plan.highlights', { count: newHighlights.length }),
    newArticles.length > 0 && t('transfer.plan.articles', { count: newArticles.length }),
    completedArticles.length > 0 && t('transfer.plan.completed', { count: completedArticles.length }),
    sameHighlights > 0 && t('transfer.plan.same', { count: sameHighlights }),
    differences.length > 0 && t('transfer.plan.differ', { count: differences.length }),
    waiting > 0 && t('transfer.plan.waiting', { count: waiting }),
    withoutAddress > 0 && t('transfer.plan.no-address', { count: withoutAddress }),
  ].filter((line) => line !== false);
  return (
    <>
      <p class={form.text}>
        <strong class={form.name}>{name}</strong> · {t(`transfer.source.${plan.format}`)}
      </p>
      <ul class={form.list}>
        {counts.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {writes === 0 && differences.length === 0 && <p class={form.text}>{t('transfer.plan.nothing')}</p>}
      {differences.length > 0 && (
        <DifferenceList
          differences={differences.map(({ stored, incoming, fields }) => ({
            id: stored.id,
            words: stored.selectors.quote.exact,
            mine: { note: stored.note, tags: stored.tags, colour: stored.colour, deleted: stored.deleted !== null },
            file: { note: incoming.note, tags: incoming.tags, colour: incoming.colour ?? stored.colour, deleted: false },
            fields,
          }))}
          options={mergeChoices}
          chosen={(id) => choices.get(id) ?? 'mine'}
          onChoose={(ids, choice) => setChoices(new Map([...choices, ...ids.map((id) => [id, choice] as const)]))}
        />
      )}
      <ProblemList problems={problems} />
      <div class={form.row}>
        {writes > 0 && <Button onPress={() => onImport(choices)}>{t('transfer.import.do', { count: writes })}</Button>}
        <Button look="plain" onPress={onCancel}>
          {t('transfer.cancel')}
        </Button>
      </div>
    </>
  );
}
