import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HardCase } from '../../scripts/hard-cases/case';
import { readCases, runCase } from '../../scripts/hard-cases/run';

/** How many cases of the set must pass. */
const demanded = 92;

/**
 * The set of hard cases is kept beside the checkout, or where `HARD_CASES` says. Where it is not, what runs are our own
 * cases, which show that the runner sees what is right and what is wrong.
 */
const set = process.env.HARD_CASES ?? '../shared/eval/hard-cases.jsonl';

/** A case that passes, with an expectation that must not. */
type OwnCase = HardCase & { readonly wrong: HardCase['expect'] };
const own = readCases(readFileSync('tests/fixtures/analysis/hard-cases.jsonl', 'utf8')) as OwnCase[];

describe('the runner of hard cases', () => {
  it.each(own)('finds nothing wrong in $id', async (ownCase) => {
    expect(await runCase(ownCase)).toEqual([]);
  });

  it.each(own)('finds a mistake in $id when something else is expected', async (ownCase) => {
    expect(await runCase({ ...ownCase, expect: ownCase.wrong })).not.toEqual([]);
  });

  it('lets no kind pass that it does not know', async () => {
    expect(await runCase({ ...own[0]!, kind: 'riddles' })).toEqual(['no check for riddles']);
  });
});

if (process.env.HARD_CASES !== undefined || existsSync(set)) {
  it(`passes ${demanded} hard cases`, async () => {
    const failed: string[] = [];
    const cases = readCases(readFileSync(set, 'utf8'));
    for (const hardCase of cases) if ((await runCase(hardCase)).length > 0) failed.push(hardCase.id);
    expect(cases.length - failed.length, `failed: ${failed.join(', ')}`).toBeGreaterThanOrEqual(demanded);
  });
}
