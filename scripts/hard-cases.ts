import { readFileSync } from 'node:fs';
import { readCases, runCase } from './hard-cases/run';

/** Runs a file of hard cases (one JSON a line) and prints what fails and how many pass of each kind. */
async function main([file, only]: string[]): Promise<void> {
  if (file === undefined) throw new Error('usage: hard-cases CASES.jsonl [KIND or ID]');
  const passed = new Map<string, [number, number]>();
  for (const item of readCases(readFileSync(file, 'utf8'))) {
    if (only !== undefined && item.kind !== only && item.id !== only) continue;
    const mistakes = await runCase(item);
    const [right, all] = passed.get(item.kind) ?? [0, 0];
    passed.set(item.kind, [right + (mistakes.length === 0 ? 1 : 0), all + 1]);
    if (mistakes.length > 0) console.log(`${item.id}\n${mistakes.map((mistake) => `  - ${mistake}`).join('\n')}`);
  }
  let right = 0;
  let all = 0;
  for (const [kind, [good, total]] of passed) {
    console.log(`${kind}: ${good} of ${total}`);
    right += good;
    all += total;
  }
  console.log(`all: ${right} of ${all}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
