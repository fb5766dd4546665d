import type { ComponentChildren } from 'preact';
import { Mark } from './Mark';
import { useWords } from './locale-context';
import styles from './FullPage.module.css';

/** Pages of the extension that lead to each other, by their addresses. */
const places = { library: 'library.html', transfer: 'transfer.html', settings: 'options.html', welcome: 'welcome.html' } as const;
export type Place = keyof typeof places;

interface Props {
  readonly title: string;
  readonly here: Place;
  /** For two columns. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A page of its own, in a tab: a sheet with the margin and its red line, a title, and the way to the other pages. */
export function FullPage({ title, here, wide = false, children }: Props) {
  const { t, locale } = useWords();
  return (
    <div class={`${styles.page} ${wide ? styles.wide : ''}`} lang={locale}>
      <header class={styles.header}>
        <span class={styles.mark}>
          <Mark />
        </span>
        <div class={styles.head}>
          <h1 class={styles.title}>{title}</h1>
          <nav class={styles.ways} aria-label={t('app.name')}>
            {(Object.keys(places) as Place[]).map((place) => (
              <a key={place} class={styles.way} href={places[place]} aria-current={place === here ? 'page' : undefined}>
                {t(`place.${place}`)}
              </a>
            ))}
          </nav>
        </div>
      </header>
      <main class={styles.main}>{children}</main>
    </div>
  );
}
