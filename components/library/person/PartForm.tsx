import { useState } from 'preact/hooks';
import styles from './PartForm.module.css';
import { signWords } from './sign-words';
import { Button } from '../../Button';
import { useWords } from '../../locale-context';
import type { OtherOne, Signs } from '../../../utils/database/rule';

interface Props {
  /** The name that both bear. */
  readonly name: string;
  /** How many articles are chosen. */
  readonly count: number;
  /** What is true of the chosen articles only. */
  readonly telling: Signs;
  readonly onPart: (other: OtherOne) => void;
  readonly onCancel: () => void;
}

/** Who the other bearer of a name is, and what finds them in later articles: nothing but what the person ticks. */
export function PartForm({ name, count, telling, onPart, onCancel }: Props) {
  const { t } = useWords();
  const [other, setOther] = useState(name);
  /** null while nothing is typed: then a role of theirs stands in the field. */
  const [typed, setTyped] = useState<string | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const remark = typed ?? telling.roles[0] ?? '';
  const offered = kinds.flatMap((kind) => telling[kind].map((sign) => ({ kind, sign, key: `${kind} ${sign}` })));
  const signsOf = (kind: keyof Signs) => telling[kind].filter((sign) => ticked.has(`${kind} ${sign}`));
  const field = (label: string, value: string, onInput: (value: string) => void) => (
    <label class={styles.label}>
      {label}
      <input class={styles.field} value={value} autocomplete="off" maxLength={300} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
    </label>
  );
  return (
    <form
      class={styles.form}
      aria-label={t('person.part')}
      onSubmit={(event) => {
        event.preventDefault();
        if (count > 0) onPart({ name: other.trim() || name, remark: remark.trim(), signs: { roles: signsOf('roles'), names: signsOf('names'), sites: signsOf('sites') } });
      }}
    >
      <p class={styles.hint}>{t('person.part.hint')}</p>
      {field(t('person.part.name'), other, setOther)}
      {field(t('person.part.remark'), remark, setTyped)}
      {count > 0 && (
        <fieldset class={styles.signs}>
          <legend class={styles.legend}>{t('person.part.later')}</legend>
          {offered.map(({ kind, sign, key }) => (
            <label key={key} class={styles.check}>
              <input
                type="checkbox"
                checked={ticked.has(key)}
                onClick={() => {
                  const next = new Set(ticked);
                  if (!next.delete(key)) next.add(key);
                  setTicked(next);
                }}
              />
              {signWords(t, kind, sign)}
            </label>
          ))}
          <p class={styles.hint}>
            {t(offered.length > 0 ? 'person.part.later.hint' : 'person.part.later.none')}
          </p>
        </fieldset>
      )}
      <div class={styles.buttons}>
        {count > 0 && (
          <Button submit onPress={() => undefined}>
            {t('person.part.apply', { count })}
          </Button>
        )}
        <Button look="plain" onPress={onCancel}>
          {t('person.part.cancel')}
        </Button>
      </div>
    </form>
  );
}

const kinds = ['roles', 'names', 'sites'] as const satisfies readonly (keyof Signs)[];
