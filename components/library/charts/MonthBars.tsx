import { useId } from 'preact/hooks';
import styles from './MonthBars.module.css';
import type { MonthCount } from '../person-model';
import { useWords } from '../../locale-context';
import { formatStatedDate } from '../../../utils/locale/dates';

/** Width of a bar with the gap after it, and height of the drawing, in its own units. */
const step = 12;
const height = 60;

/** How often somebody is named, month by month: bars for the eye, a table for everybody else. */
export function MonthBars({ months }: { readonly months: readonly MonthCount[] }) {
  const { t, locale } = useWords();
  const id = useId();
  const most = Math.max(1, ...months.map(({ mentions }) => mentions));
  const peak = months.find(({ mentions }) => mentions === most);
  const [first] = months;
  const last = months.at(-1);
  if (!first || !last || !peak) return null;
  const name = (month: string) => formatStatedDate(locale, month) ?? month;
  return (
    <figure class={styles.figure}>
      <figcaption id={id} class={styles.caption}>
        {t('chart.months', { from: name(first.month), to: name(last.month), peak: name(peak.month), count: most })}
      </figcaption>
      <svg class={styles.drawing} viewBox={`0 0 ${Math.max(months.length, 12) * step} ${height}`} preserveAspectRatio="none" role="img" aria-labelledby={id}>
        {months.map(({ month, mentions }, index) => {
          const tall = (mentions / most) * (height - 2);
          return <rect key={month} x={index * step} y={height - tall} width={step - 3} height={tall} fill="var(--pen)" />;
        })}
        <path d={`M0 ${height}h${Math.max(months.length, 12) * step}`} stroke="var(--edge)" stroke-width="2" vector-effect="non-scaling-stroke" />
      </svg>
      <div class={styles.ends} aria-hidden="true">
        <span>{name(first.month)}</span>
        {months.length >= 12 && <span>{name(last.month)}</span>}
      </div>
      <details class={styles.details}>
        <summary>{t('chart.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('chart.months.month')}</th>
              <th scope="col">{t('chart.months.mentions')}</th>
            </tr>
          </thead>
          <tbody>
            {months
              .filter(({ mentions }) => mentions > 0)
              .map(({ month, mentions }) => (
                <tr key={month}>
                  <th scope="row">{name(month)}</th>
                  <td>{mentions}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
