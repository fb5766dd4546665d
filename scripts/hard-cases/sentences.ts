import { articleFromText } from '../../utils/analysis/article-from-text';
import { prepare } from '../../utils/analysis/prepare';
import { loadLanguage } from '../../utils/languages';
import { rawEnd, rawStart } from '../../utils/text/normalize';
import { expected } from './case';
import type { Check } from './case';

/** The words of every sentence, in order. */
export const check: Check = async (hardCase) => {
  const { text } = hardCase;
  const document = prepare(articleFromText(text), await loadLanguage(hardCase.lang));
  const found = document.sentences.map(({ start, end }) => text.slice(rawStart(document.normal, start), rawEnd(document.normal, end)));
  return JSON.stringify(found) === JSON.stringify(expected<string>(hardCase, 'sentences')) ? [] : [`got ${JSON.stringify(found)}`];
};
