import { hashOf, listPlace } from './place';
import styles from './ViewNav.module.css';
import { views } from './views';
import type { ViewId } from './views';
import { Mark } from '../Mark';
import { useWords } from '../locale-context';

interface Props {
  /** The list that is open; null where an article or a person is. */
  readonly view: ViewId | null;
  readonly counts: Readonly<Record<ViewId, number>> | null;
}

/** The lists of the library, in the margin of the page; a strip over it where the page is narrow. */
export function ViewNav({ view, counts }: Props) {
  const { t, locale } = useWords();
  const numbers = new Intl.NumberFormat(locale);
  return (
    <nav class={styles.nav} aria-label={t('library.views')}>
      <div class={styles.name} aria-hidden="true">
        <Mark />
        <span>{t('app.name')}</span>
      </div>
      <ul class={styles.list} role="list">
        {views.map((one) => (
          <li key={one}>
            <a class={styles.link} href={hashOf(listPlace(one))} aria-current={one === view ? 'page' : undefined}>
              <span class={styles.words}>{t(`library.view.${one}`)}</span> <span class={styles.count}>{counts ? numbers.format(counts[one]) : ''}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
