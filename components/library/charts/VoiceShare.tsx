import styles from './VoiceShare.module.css';
import type { Voice } from './voice-share';
import { useWords } from '../../locale-context';

/** Who speaks how much: a table whose bars are drawn beside the numbers, so that it says the same to everybody. */
export function VoiceShare({ voices }: { readonly voices: readonly Voice[] }) {
  const { t, locale } = useWords();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <table class={styles.table}>
      <caption class={styles.caption}>{t('chart.voices')}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t('chart.voices.speaker')}</th>
          <th scope="col">{t('chart.voices.share')}</th>
          <th scope="col">{t('chart.voices.words')}</th>
        </tr>
      </thead>
      <tbody>
        {voices.map(({ name, words, share }) => (
          <tr key={name ?? ''}>
            <th scope="row" class={name === null ? styles.unknown : styles.name}>
              {name ?? t('quote.no-speaker')}
              <svg class={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width="100" height="4" fill="var(--rule)" />
                <rect width={Math.max(0.5, share * 100)} height="4" fill={name === null ? 'var(--edge)' : 'var(--pen)'} />
              </svg>
            </th>
            <td class={styles.number}>{percent.format(share)}</td>
            <td class={styles.number}>{t('chart.words', { count: words })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
