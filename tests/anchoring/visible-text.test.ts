import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { codePointToUnit, countCodePoints, unitToCodePoint, visibleCodePoints, visibleText } from '../../utils/anchoring/visible-text';

suite('code points and UTF-16 units', () => {
  it.each([
    ['a👍b', 2, 3],
    ['👩‍👩‍👧', 1, 2],
    ['абв', 3, 3],
  ])('in "%s", code point %i is at unit %i', (text, point, unit) => {
    expect(codePointToUnit(text, point)).toBe(unit);
    expect(unitToCodePoint(text, unit)).toBe(point);
  });

  it('counts a pair once and a lone surrogate once', () => {
    expect(countCodePoints('👍')).toBe(1);
    expect(countCodePoints('\ud83da\udc4d')).toBe(3);
  });

  it('converts there and back on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(50), (text, point) => {
        const within = Math.min(point, countCodePoints(text));
        return unitToCodePoint(text, codePointToUnit(text, within)) === within;
      }),
    );
  });

  it('puts a unit inside a pair at the pair', () => {
    expect(unitToCodePoint('a👍', 2)).toBe(1);
  });
});

suite('visible text', () => {
  it('collapses the white space of the source and breaks at edges', () => {
    expect(visibleText('\n  one \n two\u2029  three\u2028four\u00a0five ')).toBe('one two\nthree\nfour\u00a0five');
  });

  it('has as many code points before each offset as the visible prefix', () => {
    const raw = '  a 👍\n\n b\u2029\u2029 c  ';
    const before = visibleCodePoints(raw);
    for (let at = 0; at <= raw.length; at++) {
      if (at > 0 && /[\udc00-\udfff]/.test(raw.charAt(at))) continue;
      const text = visibleText(`${raw.slice(0, at)}.`).slice(0, -1);
      if (/\s$/.test(raw.slice(0, at)) && /\s/.test(raw.charAt(at))) continue;
      expect(before[at], `offset ${at}`).toBe(countCodePoints(text));
    }
  });
});
