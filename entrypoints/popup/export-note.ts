import { downloadText } from '../../utils/browser/download';
import type { ArticlePage } from '../../utils/browser/open-page';
import { callPage } from '../../utils/messages';

/** A page's note in the person's language: with front matter, and without in several forms for pasting. The exporters load with the first export. */
export async function exportOf({ article, analysis, tabId }: ArticlePage, locale: string) {
  const { articleMarkdown, exportWords, fileName, loadSettings, parseTemplate, renderTemplate, richText } = await import('../../utils/browser/export');
  // Without the page's highlights (it was closed, the store is blocked) what was read can still leave.
  const { highlights } = await callPage(tabId, 'pageState', undefined).catch(() => ({ highlights: [] }));
  const source = { article, analysis, highlights: highlights.map(({ highlight }) => highlight), accessed: new Date().toISOString() };
  const words = exportWords(locale);
  const template = parseTemplate((await loadSettings()).template ?? '');
  const own = template.ok && template.nodes.length > 0 ? template.nodes : null;
  const settings = { words, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  /** In the person's own form where there is one. */
  const whole = () => (own ? renderTemplate(own, source, settings) : articleMarkdown(source, settings));
  return {
    whole,
    forms: () => richText([source], settings),
    save: (document: Document) => downloadText(document, whole(), fileName(article.title, 'md', words.untitled), 'text/markdown'),
  };
}
