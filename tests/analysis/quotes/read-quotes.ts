import { analyze } from '../../../utils/analysis/analyze';
import { articleFromText } from '../../../utils/analysis/article-from-text';
import { loadLanguage } from '../../../utils/languages';

/** Every quote of a text as its words and the name of its speaker, null where nobody is named. */
export async function readQuotes(language: string, ...paragraphs: string[]): Promise<[string, string | null][]> {
  const { quotes } = analyze(articleFromText(paragraphs.join('\n\n'), { language }), await loadLanguage(language));
  return quotes.map(({ text, speaker }) => [text, speaker?.name ?? null]);
}
