import { Keeping } from './Keeping';
import { SampleArticle } from './SampleArticle';
import { SampleFindings } from './SampleFindings';
import { Step } from './Step';
import type { WelcomeActions, WelcomeState } from './welcome-model';
import styles from './WelcomeView.module.css';
import { Button } from '../Button';
import { FullPage } from '../FullPage';
import { Mark } from '../Mark';
import { Toast } from '../Toast';
import { useWords } from '../locale-context';
import { useToast } from '../use-toast';

interface Props {
  readonly state: WelcomeState;
  readonly actions: WelcomeActions;
}

/** The first page: the three gestures, each to be tried on an article that is here, and what becomes of what one makes. */
export function WelcomeView({ state, actions }: Props) {
  const { t } = useWords();
  const { article, analysis, highlighted, note, browser } = state;
  const { toast, announce, dismiss } = useToast();
  return (
    <FullPage title={t('welcome.title')} here="welcome" wide>
      <p class={styles.lead}>{t('welcome.lead')}</p>
      <Step number={1} title={t('welcome.click')}>
        <p>{t('welcome.click.explain')}</p>
        <button type="button" class={styles.icon} aria-expanded={analysis !== null} onClick={actions.read}>
          <Mark /> {t('welcome.click.try')}
        </button>
      </Step>
      <div class={styles.sample}>
        <SampleArticle article={article} />
        <div class={styles.findings}>
          {analysis && (
            <SampleFindings
              article={article}
              analysis={analysis}
              items={{
                jump: (spans) => void announce(() => actions.jump(spans), null),
                copy: (text) => void announce(() => actions.copy(text), 'done.copied'),
                carry: null,
                highlight: (item) => void announce(() => actions.highlight(item), 'done.highlighted', true),
                isHighlighted: actions.isHighlighted,
                correct: null,
                isCorrected: () => false,
              }}
            />
          )}
        </div>
      </div>
      <Step number={2} title={t('welcome.select')}>
        <p>{t('welcome.select.explain')}</p>
        <p class={styles.result} role="status">
          {highlighted.length === 0 ? t('welcome.select.none') : t('welcome.select.made', { count: highlighted.length })}
        </p>
      </Step>
      <Step number={3} title={t('welcome.export')}>
        <p>{t('welcome.export.explain')}</p>
        <Button onPress={() => void announce(() => actions.exportNote(), 'done.exported')}>{t('export.file')}</Button>
        {note !== null && (
          <pre class={styles.note} tabIndex={0} role="region" aria-label={t('settings.template.preview')}>
            {note}
          </pre>
        )}
      </Step>
      <Step title={t('welcome.pin')}>
        <p>{t(`welcome.pin.${browser}`)}</p>
      </Step>
      <Keeping />
      <Toast toast={toast} onUndo={() => void announce(() => actions.undo(), 'done.undone')} onDismiss={dismiss} />
    </FullPage>
  );
}
