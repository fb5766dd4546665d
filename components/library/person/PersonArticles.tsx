import styles from './PersonArticles.module.css';
import { SourceRemark } from '../SourceRemark';
import type { ArticleEntry } from '../entries';
import { hashOf } from '../place';
import { GrowingList } from '../../GrowingList';
import { useWords } from '../../locale-context';

/** The articles that name somebody, newest first. */
export function PersonArticles({ articles }: { readonly articles: readonly ArticleEntry[] }) {
  const { t } = useWords();
  return (
    <GrowingList
      items={articles}
      label={t('library.view.articles')}
      step={20}
      render={(article) => (
        <li key={article.id} class={styles.article}>
          <a class={styles.title} href={hashOf({ kind: 'article', key: article.articleKey, within: null })} lang={article.language ?? undefined}>
            {article.title}
          </a>
          <span class={styles.remark}>
            <SourceRemark source={article} />
          </span>
        </li>
      )}
    />
  );
}
