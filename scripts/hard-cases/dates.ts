import { valuesInText } from '../../utils/analysis/values';
import { loadLanguage } from '../../utils/languages';
import { expected } from './case';
import type { Check } from './case';

interface ExpectedDate {
  readonly text: string;
  readonly iso: string;
  readonly grain: string;
  readonly ambiguous?: boolean;
}

/** Every date is found with its words, ISO form and grain, and nothing else is taken for one. */
export const check: Check = async (hardCase) => {
  const language = await loadLanguage(hardCase.lang);
  if (!language) return [`no pack for ${hardCase.lang}`];
  const values = valuesInText(hardCase.text, language, hardCase.published ?? null);
  const found = values.filter((value) => value.kind === 'date').map((value) => [value.text, value.iso, value.grain, value.ambiguous ?? false].join(' | '));
  const wanted = expected<ExpectedDate>(hardCase, 'dates').map((date) => [date.text, date.iso, date.grain, date.ambiguous ?? false].join(' | '));
  return [
    ...wanted.filter((date) => !found.includes(date)).map((date) => `not found: ${date}`),
    ...found.filter((date) => !wanted.includes(date)).map((date) => `not wanted: ${date}`),
  ];
};
