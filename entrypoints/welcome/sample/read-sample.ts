import type { Analysis } from '../../../utils/analysis/analysis';
import type { Article } from '../../../utils/article/article';
import { extractArticle } from '../../../utils/article/extract-article';
import { analyze, detectLanguage, loadLanguage } from '../../../utils/browser/analysis';
import type { Locale } from '../../../utils/locale/index';
import { sampleAddress } from './sample-article';
import type { SampleArticle } from './sample-article';

/** One article a language of the interface. */
const samples: Readonly<Record<Locale, () => Promise<{ readonly sample: SampleArticle }>>> = {
  en: () => import('./en'),
  uk: () => import('./uk'),
};

/** The sample article of a language, read and analysed as a page is. */
export async function readSample(document: Document, locale: Locale): Promise<{ readonly article: Article; readonly analysis: Analysis }> {
  const { sample } = await samples[locale]();
  const extraction = extractArticle(pageOf(document, sample), sampleAddress);
  if (extraction.kind !== 'article') throw new Error(`The sample is no article: ${extraction.reason}`);
  const { article } = extraction;
  const code = detectLanguage(article.text, article.language);
  return { article, analysis: analyze(article, code === null ? null : await loadLanguage(code)) };
}

/** The page that a newspaper would have made of it. */
function pageOf(document: Document, { language, site, title, byline, published, paragraphs }: SampleArticle): Document {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language;
  const meta = (name: string, value: string) => {
    const element = page.createElement('meta');
    element.setAttribute('property', name);
    element.setAttribute('name', name);
    element.content = value;
    page.head.append(element);
  };
  meta('og:site_name', site);
  meta('og:type', 'article');
  meta('author', byline);
  meta('article:published_time', published);
  const story = page.createElement('article');
  for (const [tag, words] of [['h1', title], ...paragraphs.map((paragraph) => ['p', paragraph] as const)] as const) {
    const element = page.createElement(tag);
    element.textContent = words;
    story.append(element);
  }
  page.body.append(story);
  return page;
}
