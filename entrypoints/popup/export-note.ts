import { downloadText } from '../../utils/browser/download';
import type { ArticlePage, OtherPage } from '../../utils/browser/open-page';
import { callPage } from '../../utils/messages';

/**
 * A page's note in the person's language: with front matter, and without in several forms for pasting. Of a page that is no
 * article it holds the highlights. The exporters load with the first export.
 */
export async function exportOf(page: ArticlePage | OtherPage, locale: string) {
  const { articleMarkdown, exportWords, fileName, loadSettings, parseTemplate, renderTemplate, richText } = await import('../../utils/browser/export');
  // Without the page's highlights (it was closed, the store is blocked) what was read can still leave.
  const { highlights, page: identity } = await callPage(page.tabId, 'pageState', undefined).catch((error: unknown) => {
    if (page.kind === 'article') return { highlights: [], page: page.article };
    throw error;
  });
  const { article, analysis } = page.kind === 'article' ? page : { article: { ...identity, byline: null, site: null, published: null }, analysis: null };
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
