import { downloadText } from '../../utils/browser/download';
import { exportFileName, exportFormats } from '../../utils/export';
import type { ExportSource } from '../../utils/export/source';
import { exportWords } from '../../utils/export/words';
import type { Library } from '../../utils/library/library';

/** Offers the highlights with these ids as one Markdown file, each under the title of its article. `keys` are the articles. */
export async function exportHighlights(library: Library, ids: readonly string[], keys: readonly string[], locale: string): Promise<void> {
  const picked = new Set(ids);
  const sources: ExportSource[] = [];
  for (const key of keys) {
    const saved = await library.article(key);
    if (!saved) continue;
    const { article, content, highlights } = saved;
    sources.push({
      article: content?.article ?? article,
      analysis: null,
      highlights: highlights.map(({ highlight }) => highlight).filter(({ id }) => picked.has(id)),
      accessed: content?.captured ?? article.created,
    });
  }
  const settings = { words: exportWords(locale), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const { write, mime } = exportFormats.markdown;
  downloadText(document, write(sources, settings), exportFileName('markdown', sources, settings), mime);
}
