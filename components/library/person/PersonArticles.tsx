import styles from './PersonArticles.module.css';
import { SourceRemark } from '../SourceRemark';
import type { ArticleEntry } from '../entries';
import { hashOf } from '../place';
import { GrowingList } from '../../GrowingList';
import { useWords } from '../../locale-context';

interface Props {
  readonly articles: readonly ArticleEntry[];
  /** Keys of those that are chosen; null where none can be. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (key: string) => void;
}

/** The articles that name somebody, newest first. */
export function PersonArticles({ articles, chosen, onChoose }: Props) {
  const { t } = useWords();
  return (
    <GrowingList
      items={articles}
      label={t('library.view.articles')}
      step={20}
      render={(article) => (
        <li key={article.id} class={styles.article}>
          {chosen && (
            <label class={styles.box}>
              <input type="checkbox" checked={chosen.has(article.articleKey)} aria-label={t('library.select', { name: article.title })} onClick={() => onChoose(article.articleKey)} />
            </label>
          )}
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
