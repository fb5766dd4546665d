import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../../utils/languages';
import { find } from './find';

/** Pieces that the finders branch on, so that random texts reach their corners. */
const pieces = fc.constantFrom(
  'Іван', 'Петренко', 'Петренка', 'О.', '«', '»', '(', ')', 'РНБО', 'міністр', 'України', 'ТОВ', ',', '.', '–', '\n', ' ', 'імені', 'є', 'Ms', "'s", '’', 'von', 'der', 'Anna', 'Weber', 'Webers', 'University', 'of', 'the', 'Pfizer', '-', 'суд', '12', 'I', '&',
);

describe.each(languageCodes)('participants of random texts in %s', (code) => {
  it('never throw, and stay within the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof({ weight: 6, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) }), { maxLength: 60 }), async (parts) => {
        const text = parts.join(' ');
        for (const { name, mentions } of await find(code, text)) {
          expect(name.trim()).not.toBe('');
          for (const { start, end } of mentions) expect(start >= 0 && start < end).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each(['А. ', 'Ван дер ', 'власники Іван Гай, ', 'міністр ', '«Ім’я» ', 'Anna Weber of ', 'РНБО (', 'президент України '])('take time in proportion to length for «%s» without end', async (unit) => {
    const time = async (count: number) => {
      const text = unit.repeat(count);
      let best = Infinity;
      for (let round = 0; round < 3; round++) {
        const start = performance.now();
        await find(code, text);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    await time(500);
    const short = await time(1_000);
    const long = await time(8_000);
    // Eight times the text: linear is 8, quadratic 64; the rest forgives a busy machine.
    expect(long).toBeLessThan(32 * short + 200);
  });
});
