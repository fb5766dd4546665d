import { analyze } from '../../utils/analysis/analyze';
import { articleFromText } from '../../utils/analysis/article-from-text';
import { loadLanguage } from '../../utils/languages';
import { expected } from './case';
import type { Check } from './case';

/** The first `k` facts hold every sentence of `top`, no fact at all is in `never`, and no two are in one `notTogether`. */
export const check: Check = async (hardCase) => {
  const language = await loadLanguage(hardCase.lang);
  const { title, published, text } = hardCase;
  const article = articleFromText(text, { ...(title ? { title } : {}), ...(published ? { published } : {}), language: hardCase.lang });
  const all = analyze(article, language).facts.map((fact) => fact.text);
  const top = all.slice(0, hardCase.k);
  return [
    ...expected<string>(hardCase, 'top').filter((fact) => !top.includes(fact)).map((fact) => `not among the first ${hardCase.k}: ${fact}`),
    ...expected<string>(hardCase, 'never').filter((fact) => all.includes(fact)).map((fact) => `no fact: ${fact}`),
    ...expected<string[]>(hardCase, 'notTogether').filter((pair) => pair.every((fact) => top.includes(fact))).map((pair) => `said twice: ${pair.join(' + ')}`),
  ];
};
