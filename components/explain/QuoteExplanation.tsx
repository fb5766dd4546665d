import { Certainty } from './Certainty';
import { SpeakerForm } from './SpeakerForm';
import styles from './explain.module.css';
import { Button } from '../Button';
import type { Explained } from '../explained';
import type { ItemActions } from '../item-actions';
import { useWords } from '../locale-context';
import { slice } from '../../utils/text/span';

type Props = Extract<Explained, { kind: 'quote' }> & { readonly actions: ItemActions };

/** Why words are a quote, by what the speaker was found, and how to say that it is otherwise. */
export function QuoteExplanation({ quote, article, analysis, actions }: Props) {
  const { t } = useWords();
  const { speaker, cue } = quote;
  const meant = { text: quote.text, start: quote.parts[0]?.start ?? 0 };
  const { correct } = actions;
  return (
    <>
      <ul class={styles.reasons}>
        <li>{t(`explain.quote.${quote.kind}`)}</li>
        {cue && <li>{t('explain.cue', { words: slice(article.text, cue) })}</li>}
        <li>{speaker ? t(`explain.via.${speaker.via}`) : t('explain.no-speaker')}</li>
        {speaker?.mention && <li>{t('explain.mention', { words: slice(article.text, speaker.mention) })}</li>}
        {speaker && speaker.via !== 'correction' && (
          <li>
            <Certainty confidence={speaker.confidence} />
          </li>
        )}
      </ul>
      {correct && (
        <div class={styles.forms}>
          <SpeakerForm participants={analysis.participants} speaker={speaker} onChoose={(chosen) => correct({ kind: 'speaker', quote: meant, speaker: chosen }, false)} />
          <div>
            <Button onPress={() => correct({ kind: 'not-a-quote', quote: meant }, false)}>{t('correct.not-a-quote')}</Button>
          </div>
        </div>
      )}
    </>
  );
}
