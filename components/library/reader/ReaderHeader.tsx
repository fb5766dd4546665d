import styles from './ReaderHeader.module.css';
import { hashOf, listPlace } from '../place';
import type { ReaderContent } from '../reader-model';
import { Button } from '../../Button';
import { siteName } from '../../ArticleHeader';
import { Icon } from '../../Icon';
import { useWords } from '../../locale-context';
import { formatDate, formatMoment } from '../../../utils/locale/dates';

interface Props {
  readonly content: ReaderContent;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

/** Title and origin of a saved article, the way back to the list and out to the original. */
export function ReaderHeader({ content, onExport, onRemove }: Props) {
  const { t, locale } = useWords();
  const { article, saved, tags, linkTo } = content;
  const { title, byline, published, language } = article;
  const site = siteName(article);
  const original = linkTo([]);
  return (
    <header class={styles.header}>
      <a class={styles.back} href={hashOf(listPlace('articles'))} title={t('reader.back')}>
        <Icon name="previous" />
        <span class="visually-hidden">{t('reader.back')}</span>
      </a>
      <div class={styles.words}>
        <h1 class={styles.title} lang={language ?? undefined}>
          {title}
        </h1>
        <p class={styles.source}>
          {[site, published && formatDate(locale, published, true), byline].filter(Boolean).join(' · ')}
          <br />
          {[t('reader.saved', { date: formatMoment(locale, saved) ?? saved }), tags.length > 0 && t('highlight.tags', { tags: tags.join(', ') })].filter(Boolean).join(' · ')}
        </p>
        <div class={styles.ways}>
          {original && (
            <a class={styles.original} href={original} target="_blank" rel="noreferrer">
              {t('reader.original')}
            </a>
          )}
          <Button look="plain" onPress={onExport}>
            {t('library.export')}
          </Button>
          <Button look="plain" onPress={onRemove}>
            {t('library.delete')}
          </Button>
        </div>
      </div>
    </header>
  );
}
