import { useId } from 'preact/hooks';
import styles from './Choice.module.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly name: string;
  /** What choosing it means, where the name does not say it all. */
  readonly hint?: string;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, as radio buttons: all of them can be seen, arrows go between them. */
export function Choice<Value extends string>({ label, options, chosen, onChoose }: Props<Value>) {
  const group = useId();
  return (
    <fieldset class={styles.choice}>
      <legend class={styles.label}>{label}</legend>
      {options.map(({ value, name, hint }) => (
        <label key={value} class={styles.option}>
          <input class={styles.input} type="radio" name={group} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {name}
            {hint && <span class={styles.hint}>{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
