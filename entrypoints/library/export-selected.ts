import type { Selected } from '../../components/library/library-model';
import { downloadText } from '../../utils/browser/download';
import { exportFileName, exportFormats } from '../../utils/export';
import type { ExportSource } from '../../utils/export/source';
import { exportWords } from '../../utils/export/words';
import type { Library } from '../../utils/library/library';
import { selectionOf } from './selection-of';

/** Offers what is selected as one Markdown file: articles with all their highlights, or highlights with their articles' titles. */
export async function exportMarkdown(library: Library, selected: Selected, locale: string): Promise<void> {
  const { selection, keys } = await selectionOf(library, selected);
  const whole = new Set(selection.articles);
  const picked = new Set(selection.highlights);
  const sources: ExportSource[] = [];
  for (const key of keys) {
    const saved = await library.article(key);
    if (!saved) continue;
    const { article, content } = saved;
    const highlights = saved.highlights.map(({ highlight }) => highlight).filter(({ id }) => whole.has(key) || picked.has(id));
    sources.push({ article: content?.article ?? article, analysis: whole.has(key) ? (content?.analysis ?? null) : null, highlights, accessed: content?.captured ?? article.created });
  }
  const settings = { words: exportWords(locale), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const { write, mime } = exportFormats.markdown;
  downloadText(document, write(sources, settings), exportFileName('markdown', sources, settings), mime);
}
