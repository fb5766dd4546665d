/**
 * Measures how often the nominative is found from an oblique full name alone.
 *   npx tsx scripts/declension.ts FILE.jsonl [--show 40]
 * A line is `{"gender", "cases": {"nominative", "genitive", …}}` (the form of the shevchenko declension data).
 */
import { readFileSync } from 'node:fs';
import { readName } from '../utils/analysis/participants/read-name';
import { nameTables } from '../utils/analysis/participants/name-tables';
import { loadLanguage } from '../utils/languages';

const [file, flag, count] = process.argv.slice(2);
const language = await loadLanguage('uk');
if (file === undefined || language === null) throw new Error('usage: declension.ts FILE.jsonl [--show N]');
const tables = nameTables(language);

const fold = (name: string) => name.replaceAll("'", '’');
let right = 0;
let all = 0;
const mistakes: string[] = [];
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { cases } = JSON.parse(line) as { cases: Record<string, string> };
  const nominative = fold(cases['nominative'] ?? '');
  for (const [name, form] of Object.entries(cases)) {
    if (name === 'nominative') continue;
    const found = readName(fold(form).split(' '), tables)[0]?.words.join(' ') ?? '';
    all++;
    if (found === nominative) right++;
    else mistakes.push(`${name}: ${form} gave ${found}, not ${nominative}`);
  }
}
console.log(`${right} of ${all} right: ${((100 * right) / all).toFixed(1)} %`);
if (flag === '--show') console.log(mistakes.slice(0, Number(count)).join('\n'));
