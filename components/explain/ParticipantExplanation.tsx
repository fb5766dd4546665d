import { useState } from 'preact/hooks';
import { Certainty } from './Certainty';
import styles from './explain.module.css';
import { Button } from '../Button';
import type { Explained } from '../explained';
import type { ItemActions } from '../item-actions';
import { useWords } from '../locale-context';
import { slice } from '../../utils/text/span';

type Props = Extract<Explained, { kind: 'participant' }> & { readonly actions: ItemActions };

/** Why somebody is on the list and what was taken for the same one, and how to say that it is otherwise. */
export function ParticipantExplanation({ participant, article, analysis, actions }: Props) {
  const { t } = useWords();
  const { name, kind, aliases, roles, confidence } = participant;
  const { correct } = actions;
  const others = analysis.participants.filter((one) => one.id !== participant.id && one.kind === kind);
  const [chosen, setChosen] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const other = others.find(({ id }) => id === chosen) ?? others[0];
  const stated = roles.find(({ text }) => text === participant.role);
  const same = (event: Event) => {
    event.preventDefault();
    if (other) correct?.({ kind: 'same', one: { name, kind }, other: { name: other.name, kind } }, everywhere);
  };
  return (
    <>
      <ul class={styles.reasons}>
        <li>{t(`explain.participant.${kind}`)}</li>
        {aliases.length > 0 && <li>{t('explain.forms', { names: aliases.join(', ') })}</li>}
        {stated && <li>{t('explain.role', { words: slice(article.text, stated.span) })}</li>}
        <li>{actions.isCorrected(participant.id) ? t('explain.via.correction') : <Certainty confidence={confidence} />}</li>
      </ul>
      {correct && (
        <div class={styles.forms}>
          {other && (
            <form class={styles.form} onSubmit={same}>
              <label class={styles.label}>
                {t('correct.same')}
                <select class={styles.field} value={other.id} onChange={(event) => setChosen(event.currentTarget.value)}>
                  {others.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name}
                    </option>
                  ))}
                </select>
              </label>
              <Button submit onPress={() => undefined}>
                {t('correct.apply')}
              </Button>
            </form>
          )}
          <div>
            <Button onPress={() => correct({ kind: 'not-a-participant', who: { name, kind } }, everywhere)}>{t(`correct.not-a-participant.${kind}`)}</Button>
          </div>
          <label class={styles.check}>
            <input type="checkbox" checked={everywhere} onChange={(event) => setEverywhere(event.currentTarget.checked)} />
            {t('correct.everywhere')}
          </label>
        </div>
      )}
    </>
  );
}
