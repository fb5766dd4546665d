import { check as boilerplate } from './boilerplate';
import type { Check, HardCase } from './case';
import { check as dates } from './dates';
import { check as facts } from './facts';
import { check as numbers } from './numbers';
import { check as participants } from './participants';
import { check as quotes } from './quotes';
import { check as sentences } from './sentences';

/** One check a kind of case. */
const checks: Readonly<Record<string, Check>> = { boilerplate, dates, facts, numbers, participants, quotes, sentences };

/** Cases of a file, one JSON object a line; blank lines are passed over. Throws on a line that is no JSON. */
export function readCases(content: string): HardCase[] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as HardCase);
}

/** What the program gets wrong in a case; empty when it passes. A kind without a check fails. */
export async function runCase(hardCase: HardCase): Promise<string[]> {
  const check = Object.hasOwn(checks, hardCase.kind) ? checks[hardCase.kind] : undefined;
  return check ? check(hardCase) : [`no check for ${hardCase.kind}`];
}
