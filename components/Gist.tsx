import type { ComponentChildren } from 'preact';
import { JumpText } from './JumpText';
import { useWords } from './locale-context';
import styles from './Gist.module.css';
import type { Gist as GistSpans, Value } from '../utils/analysis/analysis';
import { formatStatedDate } from '../utils/locale/dates';
import { slice } from '../utils/text/span';
import type { Span } from '../utils/text/span';

interface Props {
  readonly gist: GistSpans;
  readonly text: string;
  readonly onJump: (span: Span) => void;
}

/** When and where, in the article's words. (Who and what stand in the facts and among the participants.) */
export function Gist({ gist, text, onJump }: Props) {
  const { t, locale } = useWords();
  const { when, where } = gist;
  if (!when && !where) return null;
  const date = when?.kind === 'date' && when.inferred ? formatStatedDate(locale, when.iso) : null;
  const words = (value: Value): ComponentChildren => <JumpText onJump={() => onJump(value)}>{slice(text, value)}</JumpText>;
  return (
    <dl class={styles.gist} aria-label={t('gist.label')}>
      {when && (
        <div class={styles.pair}>
          <dt class={styles.term}>{t('gist.when')}</dt>
          <dd class={styles.value}>
            {words(when)}
            {date && <span class={styles.date}> {date}</span>}
          </dd>
        </div>
      )}
      {where && (
        <div class={styles.pair}>
          <dt class={styles.term}>{t('gist.where')}</dt>
          <dd class={styles.value}>{words(where)}</dd>
        </div>
      )}
    </dl>
  );
}
