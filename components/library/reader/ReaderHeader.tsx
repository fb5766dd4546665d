import styles from './ReaderHeader.module.css';
import { BackLink } from '../BackLink';
import { listPlace } from '../place';
import type { Place } from '../place';
import type { ReaderContent } from '../reader-model';
import { TimeLeft } from '../TimeLeft';
import { Button } from '../../Button';
import { siteName } from '../../ArticleHeader';
import { NoteEditor } from '../../NoteEditor';
import { useWords } from '../../locale-context';
import { formatDate, formatMoment } from '../../../utils/locale/dates';

interface Props {
  readonly content: ReaderContent;
  readonly back: Place | null;
  readonly onBack: (otherwise: Place) => void;
  readonly onNote: (note: string, aloud: boolean) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
}

/** Title and origin of a saved article, the way back to the list and out to the original. */
export function ReaderHeader({ content, back, onBack, onNote, onExport, onRemove, onRestore }: Props) {
  const { t, locale } = useWords();
  const { article, saved, tags, note, linkTo, trashed } = content;
  const { title, byline, published, language } = article;
  const site = siteName(article);
  const original = linkTo([]);
  return (
    <header class={styles.header}>
      <BackLink back={back} otherwise={listPlace(trashed ? 'trash' : 'articles')} label={t(trashed ? 'trash.back' : 'reader.back')} onBack={onBack} />
      <div class={styles.words}>
        <h1 class={styles.title} lang={language ?? undefined}>
          {title}
        </h1>
        <p class={styles.source}>
          {[site, published && formatDate(locale, published, true), byline].filter(Boolean).join('\u00a0· ')}
          <br />
          {[t('reader.saved', { date: formatMoment(locale, saved) ?? saved }), tags.length > 0 && t('highlight.tags', { tags: tags.join(', ') })].filter(Boolean).join('\u00a0· ')}
        </p>
        <div class={styles.ways}>
          {original && (
            <a class={styles.original} href={original} target="_blank" rel="noreferrer">
              {t('reader.original')}
            </a>
          )}
          {trashed ? (
            <Button look="plain" onPress={onRestore}>
              {t('library.restore')}
            </Button>
          ) : (
            <>
              <Button look="plain" onPress={onExport}>
                {t('library.export')}
              </Button>
              <Button look="plain" onPress={onRemove}>
                {t('library.delete')}
              </Button>
            </>
          )}
        </div>
        {trashed && (
          <p class={styles.source}>
            {t('library.view.trash')} · <TimeLeft trashed={trashed} />
          </p>
        )}
        <NoteEditor note={note} label={t('reader.note')} begin={false} onSave={onNote} />
      </div>
    </header>
  );
}
