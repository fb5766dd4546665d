import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { useWords } from '../locale-context';
import styles from './explain.module.css';
import type { Participant, ParticipantKind, Speaker } from '../../utils/analysis/analysis';

type Chosen = { readonly name: string; readonly kind: ParticipantKind | null } | null;

interface Props {
  readonly participants: readonly Participant[];
  readonly speaker: Speaker | null;
  readonly onChoose: (speaker: Chosen) => void;
}

/** Who said it: one of the participants, somebody whose name is typed, or nobody who could be named. */
export function SpeakerForm({ participants, speaker, onChoose }: Props) {
  const { t } = useWords();
  const [choice, setChoice] = useState(speaker?.participant ?? (speaker ? 'other' : 'none'));
  const [name, setName] = useState(speaker?.participant ? '' : (speaker?.name ?? ''));
  const submit = (event: Event) => {
    event.preventDefault();
    const participant = participants.find(({ id }) => id === choice);
    if (participant) onChoose({ name: participant.name, kind: participant.kind });
    else if (choice === 'none') onChoose(null);
    else if (name.trim() !== '') onChoose({ name: name.trim(), kind: null });
  };
  return (
    <form class={styles.form} onSubmit={submit}>
      <label class={styles.label}>
        {t('correct.speaker')}
        <select class={styles.field} value={choice} onChange={(event) => setChoice(event.currentTarget.value)}>
          {participants.map((participant) => (
            <option key={participant.id} value={participant.id}>
              {participant.name}
            </option>
          ))}
          <option value="other">{t('correct.speaker.other')}</option>
          <option value="none">{t('correct.speaker.none')}</option>
        </select>
      </label>
      {choice === 'other' && (
        <label class={styles.label}>
          {t('correct.speaker.name')}
          <input class={styles.field} type="text" maxLength={200} value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
      )}
      <Button submit onPress={() => undefined}>
        {t('correct.apply')}
      </Button>
    </form>
  );
}
