import type { Analysis } from '../../../utils/analysis/analysis';
import { articleFromText } from '../../../utils/analysis/article-from-text';
import type { Article } from '../../../utils/article/article';
import { analyze, detectLanguage, loadLanguage } from '../../../utils/browser/analysis';
import type { Locale } from '../../../utils/locale/index';
import { sampleAddress } from './sample-article';
import type { SampleArticle } from './sample-article';

/** One article a language of the interface. */
const samples: Readonly<Record<Locale, () => Promise<{ readonly sample: SampleArticle }>>> = {
  en: () => import('./en'),
  uk: () => import('./uk'),
};

/** The sample article of a language, analysed as any other. It needs no reader: nothing stands around it. */
export async function readSample(locale: Locale): Promise<{ readonly article: Article; readonly analysis: Analysis }> {
  const { sample } = await samples[locale]();
  const { language, site, title, byline, published, paragraphs } = sample;
  const article: Article = { ...articleFromText(paragraphs.join('\n'), { title, language, published }), url: sampleAddress, site, byline };
  const code = detectLanguage(article.text, article.language);
  return { article, analysis: analyze(article, code === null ? null : await loadLanguage(code)) };
}
