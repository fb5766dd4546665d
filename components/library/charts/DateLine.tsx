import styles from './DateLine.module.css';
import type { StatedDate } from './stated-dates';
import { JumpText } from '../../JumpText';
import { useWords } from '../../locale-context';
import { formatStatedDate } from '../../../utils/locale/dates';

interface Props {
  readonly dates: readonly StatedDate[];
  readonly onJump: (date: StatedDate) => void;
}

/** The dates an article speaks of on a line of time; the list under it says the same in words and leads to their places. */
export function DateLine({ dates, onJump }: Props) {
  const { t, locale } = useWords();
  const first = dates[0]?.year ?? 0;
  const last = dates.at(-1)?.year ?? 0;
  const place = (year: number) => (last === first ? 50 : 2 + ((year - first) / (last - first)) * 96);
  return (
    <section aria-label={t('chart.dates')}>
      <h2 class={styles.title}>{t('chart.dates')}</h2>
      {dates.length > 1 && (
        <svg class={styles.line} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path d="M0 3h100" stroke="var(--edge)" stroke-width="1" vector-effect="non-scaling-stroke" />
          {dates.map(({ iso, year }) => (
            <path key={iso} d={`M${place(year).toFixed(2)} 0v6`} stroke="var(--pen)" stroke-width="2" vector-effect="non-scaling-stroke" />
          ))}
        </svg>
      )}
      <ol class={styles.list} role="list">
        {dates.map((date) => {
          const words = formatStatedDate(locale, date.iso) ?? date.iso;
          return (
            <li key={date.iso} class={styles.date}>
              <span>{words}</span>
              <JumpText onJump={() => onJump(date)}>{date.text}</JumpText>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
