import form from './form.module.css';
import sides from './sides.module.css';
import { Choice } from '../settings/Choice';
import { useWords } from '../locale-context';
import type { HighlightColour } from '../../utils/database/records';
import type { MergeChoice } from '../../utils/import/merge';

type Field = 'note' | 'tags' | 'colour' | 'deleted';
/** What one side says. */
export interface Side {
  readonly note: string;
  readonly tags: readonly string[];
  readonly colour: HighlightColour;
  readonly deleted: boolean;
}

export interface ShownDifference {
  readonly id: string;
  readonly words: string;
  readonly mine: Side;
  readonly file: Side;
  readonly fields: readonly Field[];
}

interface Props {
  readonly differences: readonly ShownDifference[];
  readonly options: readonly MergeChoice[];
  readonly chosen: (id: string) => MergeChoice;
  readonly onChoose: (ids: readonly string[], choice: MergeChoice) => void;
}

/** Shown at most: more cannot be looked at, and take the choice for all. */
const most = 100;

/** Where file and library differ: both sides of each, with the choice for all at once and for each. */
export function DifferenceList({ differences, options, chosen, onChoose }: Props) {
  const { t } = useWords();
  const names = options.map((value) => ({ value, name: t(`transfer.choice.${value}`) }));
  const ids = differences.map(({ id }) => id);
  const [first = ''] = ids;
  return (
    <>
      <Choice label={t('transfer.choice.all')} options={names} chosen={chosen(first)} onChoose={(choice) => onChoose(ids, choice)} />
      <ul class={`${form.plain} ${form.scroll}`} tabIndex={0} aria-label={t('transfer.differences')}>
        {differences.slice(0, most).map(({ id, words, mine, file, fields }) => (
          <li key={id} class={sides.difference}>
            <p class={sides.words} dir="auto">
              {words.length > 300 ? `${words.slice(0, 299)}…` : words}
            </p>
            <div class={sides.sides}>
              <SideText title={t('transfer.mine')} side={mine} fields={fields} />
              <SideText title={t('transfer.file')} side={file} fields={fields} />
            </div>
            <Choice label={t('transfer.choice')} options={names} chosen={chosen(id)} onChoose={(choice) => onChoose([id], choice)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SideText({ title, side, fields }: { readonly title: string; readonly side: Side; readonly fields: readonly Field[] }) {
  const { t } = useWords();
  return (
    <div class={sides.side} dir="auto">
      <span class={form.label}>{title}</span>
      {fields.map((field) => (
        <div key={field}>
          {field === 'note' && (side.note.slice(0, 1_000) || '—')}
          {field === 'tags' && t('highlight.tags', { tags: side.tags.join(', ') || '—' })}
          {field === 'colour' && t('highlight.colour.now', { colour: t(`colour.${side.colour}`) })}
          {field === 'deleted' && t(side.deleted ? 'transfer.deleted' : 'transfer.living')}
        </div>
      ))}
    </div>
  );
}
