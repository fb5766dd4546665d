import type { ComponentChildren } from 'preact';
import { Mark } from './Mark';
import { useWords } from './locale-context';
import styles from './ArticleHeader.module.css';
import type { Article } from '../utils/article/article';
import { formatDate } from '../utils/locale/dates';

interface Props {
  readonly article: Article;
  /** Stands beside the title. */
  readonly children?: ComponentChildren;
}

/** Title, site, date and author of what is being read. */
export function ArticleHeader({ article, children }: Props) {
  const { t, locale } = useWords();
  const { title, byline, published, modified } = article;
  const site = siteName(article);
  const date = published && formatDate(locale, published, true);
  const changed = modified && modified !== published ? formatDate(locale, modified, true) : null;
  return (
    <header class={styles.header}>
      <span class={styles.mark}>
        <Mark />
      </span>
      <div class={styles.text}>
        <h1 class={styles.title} title={title} lang={article.language ?? undefined}>
          {title}
        </h1>
        <p class={styles.source}>
          {site && <span class={styles.site}>{site}</span>}
          {site && date && '\u00a0· '}
          {published && date && (
            <time dateTime={published} title={changed ? t('header.modified', { date: changed }) : t('header.published', { date })}>
              {date}
            </time>
          )}
          {byline && (site || date) && '\u00a0· '}
          {byline}
        </p>
      </div>
      {children && <span class={styles.tool}>{children}</span>}
    </header>
  );
}

/** The site's name as the page gives it, else its host. */
export function siteName({ site, url }: Pick<Article, 'site' | 'url'>): string | null {
  return site ?? hostName(url);
}

/** The host of an address without `www.`; null where there is none. */
export function hostName(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}
