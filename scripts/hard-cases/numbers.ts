import { valuesInText } from '../../utils/analysis/values';
import { loadLanguage } from '../../utils/languages';
import { expected } from './case';
import type { Check } from './case';

interface ExpectedNumber {
  readonly text: string;
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly bound?: string;
}

/** The cases know lower bounds, upper bounds and approximations only. */
const bounds: Readonly<Record<string, string>> = { 'at-least': 'min', 'more-than': 'min', 'at-most': 'max', 'less-than': 'max', about: 'about' };

const rounded = (numbers: readonly number[]) => numbers.map((number) => Number(number.toFixed(4))).join('–');

/** Every number is found with its words, value, unit and bound, and nothing else is taken for one. */
export const check: Check = async (hardCase) => {
  const language = await loadLanguage(hardCase.lang);
  if (!language) return [`no pack for ${hardCase.lang}`];
  const values = valuesInText(hardCase.text, language, hardCase.published ?? null);
  const found = values
    .filter((value) => value.kind === 'number')
    .map(({ text, value, upTo, unit, bound }) => [text, rounded(upTo === undefined ? [value] : [value, upTo]), unit, bound ? bounds[bound] : ''].join(' | '));
  const wanted = expected<ExpectedNumber>(hardCase, 'numbers').map(({ text, value, unit, bound }) =>
    [text, rounded([value].flat()), unit, bound ?? ''].join(' | '),
  );
  return [
    ...wanted.filter((number) => !found.includes(number)).map((number) => `not found: ${number}`),
    ...found.filter((number) => !wanted.includes(number)).map((number) => `not wanted: ${number}`),
  ];
};
