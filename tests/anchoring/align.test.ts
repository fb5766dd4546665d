import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { distance, extend, splitAt } from '../../utils/anchoring/align';

const units = (text: string) => Uint16Array.from(text, (character) => character.charCodeAt(0));

/** Levenshtein's distance by the plain recurrence. */
function plainDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 150 });

suite('edit distance', () => {
  it('agrees with the plain recurrence on any two texts, over block boundaries too', () => {
    fc.assert(fc.property(word, word, (a, b) => distance(units(a), units(b)) === plainDistance(a, b)), { numRuns: 300 });
  });

  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['a'.repeat(100), 'a'.repeat(131), 31],
  ])('of "%s" and "%s" is %i', (a, b, edits) => {
    expect(distance(units(a), units(b))).toBe(edits);
  });
});

suite('extension of a context', () => {
  it('counts all of an equal context, on either side', () => {
    const text = units('the quick brown fox');
    expect(extend(units('quick'), text, 9, -1)).toBe(5);
    expect(extend(units('brown'), text, 10, 1)).toBe(5);
  });

  it('goes on past an edit, which costs two', () => {
    expect(extend(units('mayor of the old town'), units('x mayor of thee old town'), 24, -1)).toBe(21 - 2);
  });

  it('is nothing where nothing is alike', () => {
    expect(extend(units('abcdef'), units('uvwxyz'), 6, -1)).toBe(0);
  });

  it('stops at the edge of the text', () => {
    expect(extend(units('abc'), units('bc'), 2, -1)).toBe(2);
    expect(extend(units('abc'), units(''), 0, 1)).toBe(0);
  });
});

suite('a boundary in aligned texts', () => {
  it('falls where the edits are fewest', () => {
    expect(splitAt(units('saidkyiv'), 4, units('saidlviv'), false, false)).toEqual({ first: 4, last: 4 });
  });

  it('has a span of places when a new piece may belong to either side', () => {
    expect(splitAt(units('abcd'), 2, units('abXYcd'), false, false)).toEqual({ first: 2, last: 4 });
  });

  it('lets the text begin anywhere when asked', () => {
    expect(splitAt(units('cd'), 0, units('xxxxcd'), true, false)).toEqual({ first: 4, last: 4 });
  });
});
