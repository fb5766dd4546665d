import { useId, useState } from 'preact/hooks';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useWords } from '../locale-context';
import styles from '../Decisions.module.css';
import type { T } from '../../utils/locale/index';
import type { Decision, Rule } from '../../utils/database/rule';

interface Props {
  readonly rules: readonly Rule[];
  /** Null where nothing can be saved. */
  readonly onTakeBack: ((id: string) => void) | null;
  readonly onExport: () => void;
}

/** What the person corrected in this article: each can be taken back, all can leave as test cases. */
export function CorrectionNotice({ rules, onTakeBack, onExport }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Notice icon="check">
      <Button look="plain" expanded={open} controls={id} onPress={() => setOpen(!open)}>
        {t('correct.count', { count: rules.length })}
      </Button>
      <div id={id} hidden={!open}>
        <ul class={styles.list}>
          {rules.map(({ id: ruleId, decision, articleKey }) => (
            <li key={ruleId} class={styles.decision}>
              <span>
                {inWords(t, decision)}
                {articleKey === null && `\u00a0· ${t('correct.all-articles')}`}
              </span>
              {onTakeBack && (
                <Button look="plain" onPress={() => onTakeBack(ruleId)}>
                  {t('correct.take-back')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <Button onPress={onExport}>{t('correct.export')}</Button>
      </div>
    </Notice>
  );
}

/** Longest piece of a quote that names it, UTF-16 code units. */
const shown = 60;

function inWords(t: T, decision: Decision): string {
  const piece = (text: string) => (text.length > shown ? `${text.slice(0, shown).trimEnd()}…` : text);
  switch (decision.kind) {
    case 'not-a-quote':
      return t('correct.said.not-a-quote', { words: piece(decision.quote.text) });
    case 'speaker':
      return decision.speaker
        ? t('correct.said.speaker', { words: piece(decision.quote.text), name: decision.speaker.name })
        : t('correct.said.no-speaker', { words: piece(decision.quote.text) });
    case 'not-a-participant':
      return t('correct.said.not-a-participant', { name: decision.who.name });
    case 'same':
    case 'different':
      return t(`correct.said.${decision.kind}`, { one: decision.one.name, other: decision.other.name });
    case 'renamed':
      return t('correct.said.renamed', { name: decision.who.name, shown: decision.name });
    case 'another':
      return t('correct.said.another', { name: decision.who.name });
  }
}
