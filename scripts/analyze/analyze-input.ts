import type { Analysis } from '../../utils/analysis/analysis';
import { analyze } from '../../utils/analysis/analyze';
import { articleFromText } from '../../utils/analysis/article-from-text';
import type { Article } from '../../utils/article/article';
import { loadLanguage } from '../../utils/languages';
import { detectLanguage } from '../../utils/languages/detect';
import { readPage } from './read-page';

/** An analysed document. */
export interface Result {
  readonly article: Article;
  readonly analysis: Analysis;
  /** Milliseconds of the analysis alone, without reading the page or loading the language. */
  readonly elapsedMs: number;
}

/**
 * Analyses `{text, title?, lang?}` or `{html, url?}`. Throws an `Error` with a sentence for a user when the input is
 * neither, or the page is no article.
 */
export async function analyzeInput(input: object): Promise<Result> {
  const article = readInput(input);
  const code = detectLanguage(article.text, article.language);
  const language = code === null ? null : await loadLanguage(code);
  const start = performance.now();
  const analysis = analyze(article, language);
  return { article, analysis, elapsedMs: performance.now() - start };
}

function readInput(input: object): Article {
  const text = field(input, 'text');
  const html = field(input, 'html');
  const language = field(input, 'lang') ?? null;
  if (text !== undefined) return articleFromText(text, { title: field(input, 'title') ?? '', language, published: field(input, 'published') ?? null });
  if (html === undefined) throw new Error('the input has neither "text" nor "html"');
  const article = readPage(html, field(input, 'url') ?? '');
  return language === null ? article : { ...article, language };
}

function field(input: object, name: string): string | undefined {
  const value: unknown = Object.entries(input).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : undefined;
}
