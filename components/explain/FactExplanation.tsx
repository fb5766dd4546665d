import { useWords } from '../locale-context';
import styles from './explain.module.css';
import type { Fact } from '../../utils/analysis/analysis';

/** Why a sentence was chosen. */
export function FactExplanation({ fact }: { readonly fact: Fact }) {
  const { t } = useWords();
  return (
    <>
      <p style={{ margin: '0 0 var(--space-1)' }}>{t('explain.fact')}</p>
      <ul class={styles.reasons}>
        {fact.reasons.map((reason) => (
          <li key={reason}>{t(`explain.reason.${reason}`)}</li>
        ))}
      </ul>
    </>
  );
}
