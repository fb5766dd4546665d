import { articleFromText } from '../../utils/analysis/article-from-text';
import { bylineOf, findBoilerplate } from '../../utils/analysis/boilerplate';
import { loadLanguage } from '../../utils/languages';
import { expected } from './case';
import type { Check } from './case';

/** Every line of `drop` is found and no line of `keep`; the byline is read where the case names one. */
export const check: Check = async (hardCase) => {
  const language = await loadLanguage(hardCase.lang);
  if (!language) return [`no pack for ${hardCase.lang}`];
  const { text, blocks } = articleFromText(hardCase.text);
  const found = findBoilerplate(text, blocks, language);
  const lines = blocks.map((block) => text.slice(block.start, block.end));
  const dropped = lines.filter((_, i) => found.has(i));
  const meta = hardCase.expect.meta as { byline?: string } | undefined;
  const byline = lines.map((line) => bylineOf(line, language.facts.boilerplate)).find((name) => name !== null);
  return [
    ...expected<string>(hardCase, 'drop').filter((line) => !dropped.includes(line)).map((line) => `kept: ${line}`),
    ...expected<string>(hardCase, 'keep').filter((line) => dropped.includes(line)).map((line) => `dropped: ${line}`),
    ...(meta?.byline && meta.byline !== byline ? [`byline ${byline ?? 'not found'}, not ${meta.byline}`] : []),
  ];
};
