import styles from './SampleArticle.module.css';
import { siteName } from '../ArticleHeader';
import { useWords } from '../locale-context';
import type { Article } from '../../utils/article/article';
import { formatDate } from '../../utils/locale/dates';
import { slice } from '../../utils/text/span';

/** The sample as its newspaper would print it. */
export function SampleArticle({ article }: { readonly article: Article }) {
  const { t, locale } = useWords();
  const { title, byline, published, blocks, text } = article;
  const date = published && formatDate(locale, published, true);
  return (
    <article class={styles.article} lang={article.language ?? undefined}>
      <p class={styles.source}>{t('welcome.sample', { site: siteName(article) ?? '' })}</p>
      <h3 class={styles.title}>{title}</h3>
      <p class={styles.source}>{[byline, date].filter(Boolean).join('\u00a0· ')}</p>
      {blocks
        .filter(({ kind }) => kind === 'paragraph')
        .map((block) => (
          <p key={block.start} class={styles.paragraph}>
            {slice(text, block)}
          </p>
        ))}
    </article>
  );
}
