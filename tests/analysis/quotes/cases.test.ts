import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCases, runCase } from '../../../scripts/hard-cases/run';

const cases = readCases(readFileSync(join(import.meta.dirname, '../../fixtures/analysis/quote-cases.jsonl'), 'utf8'));

describe('findQuotes on small texts', () => {
  it.each(cases.map((item) => [item.id, item] as const))('gets %s right', async (_id, item) => {
    expect(await runCase(item)).toEqual([]);
  });

  it('fails a case whose expectation is wrong', async () => {
    const [item] = cases;
    expect(await runCase({ ...item!, expect: { quotes: [{ text: 'Інші слова' }] } })).not.toEqual([]);
  });
});
