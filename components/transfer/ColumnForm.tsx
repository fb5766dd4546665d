import { useId, useState } from 'preact/hooks';
import styles from './ColumnForm.module.css';
import form from './form.module.css';
import { Button } from '../Button';
import { useWords } from '../locale-context';
import { columnRoles } from '../../utils/import/columns';
import type { ColumnChoice, ColumnRole, TablePreview } from '../../utils/import/columns';

interface Props {
  readonly name: string;
  readonly table: TablePreview;
  readonly onChoose: (columns: ColumnChoice) => void;
  readonly onCancel: () => void;
}

const none = 'none';

/** The columns of a table of no known program, each with the list of what it may be and its first cells. */
export function ColumnForm({ name, table: { header, rows, guess }, onChoose, onCancel }: Props) {
  const { t } = useWords();
  const id = useId();
  const [choice, setChoice] = useState<ColumnChoice>(guess);
  const roleOf = (column: number): ColumnRole | null => columnRoles.find((role) => choice[role] === column) ?? null;
  const assign = (column: number, wanted: string) => {
    const role = columnRoles.find((one) => one === wanted);
    // A column has one role, and a role one column.
    const others = Object.entries(choice).filter(([one, place]) => place !== column && one !== role);
    setChoice(Object.fromEntries(role ? [...others, [role, column]] : others));
  };
  const isEnough = choice.url !== undefined || choice.title !== undefined;
  return (
    <>
      <p class={form.text}>
        <strong class={form.name}>{name}</strong> {t('transfer.columns.explain')}
      </p>
      <ul class={styles.columns} aria-label={t('transfer.columns')}>
        {header.map((title, column) => (
          <li key={column} class={styles.column}>
            <label class={form.name} for={`${id}-${column}`}>
              {title}
            </label>
            <select id={`${id}-${column}`} class={form.field} value={roleOf(column) ?? none} onChange={(event) => assign(column, event.currentTarget.value)}>
              <option value={none} selected={roleOf(column) === null}>
                {t('transfer.column.none')}
              </option>
              {columnRoles.map((role) => (
                <option key={role} value={role} selected={roleOf(column) === role}>
                  {t(`transfer.column.${role}`)}
                </option>
              ))}
            </select>
            <ul class={styles.cells} dir="auto">
              {rows.map((cells, row) => (cells[column] ?? '') !== '' && <li key={row}>{cells[column]}</li>)}
            </ul>
          </li>
        ))}
      </ul>
      {!isEnough && <p class={form.text}>{t('transfer.columns.needed')}</p>}
      <div class={form.row}>
        {isEnough && <Button onPress={() => onChoose(choice)}>{t('transfer.columns.go')}</Button>}
        <Button look="plain" onPress={onCancel}>
          {t('transfer.cancel')}
        </Button>
      </div>
    </>
  );
}
