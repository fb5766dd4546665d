import type { Signs } from '../../../utils/database/rule';
import type { T } from '../../../utils/locale/index';

/** A sign of a rule, in words: «роль „лікар“». */
export function signWords(t: T, kind: keyof Signs, words: string): string {
  return t(`person.sign.${kind}`, { words });
}
