import { Step } from './Step';
import styles from './Keeping.module.css';
import { useWords } from '../locale-context';

/** What is kept, where, and what is not. */
const facts = ['nothing-leaves', 'here', 'settings', 'private', 'uninstall'] as const;

/** Where everything lies that a person makes with the program. */
export function Keeping() {
  const { t } = useWords();
  return (
    <Step title={t('welcome.keeping')}>
      <ul class={styles.facts}>
        {facts.map((fact) => (
          <li key={fact}>{t(`welcome.keeping.${fact}`)}</li>
        ))}
      </ul>
    </Step>
  );
}
