import { describe as suite, expect, it } from 'vitest';
import { createFolder, sameWords, unitsToString } from '../../utils/anchoring/fold';

const fold = (text: string) => unitsToString(createFolder().codes(text));

suite('folding', () => {
  it.each([
    ['white space of every kind goes', 'a b\u00a0c\n\td\u3000e', 'abcde'],
    ['soft hyphens, zero-width and bidi marks go', 'спів\u00adпра\u200bця \u200f\u2068א\u2069', 'співпрацяא'.normalize('NFKD').replace(/\p{M}/gu, '')],
    ['quotation marks and apostrophes are one', '«a» „b“ "c" ’d’ 「e」', "'a''b''c''d''e'"],
    ['dashes are one', '1–2—3−4‑5', '1-2-3-4-5'],
    ['letters are lower case without marks', 'ÉÎ Їжак Đ', 'eiіжакđ'],
    ['compatibility forms are decomposed', 'ﬁ…Ａ１％', 'fi...a1%'],
    ['final sigma is sigma', 'ΟΔΟΣ οδος', 'οδοσοδοσ'],
    ['emoji stay whole', '👍🏽', '👍🏽'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('maps every unit to the character it comes from', () => {
    const { codes, map } = createFolder().withMap('a\u00ad ﬁ👍é');
    expect(unitsToString(codes)).toBe('afi👍e');
    expect([...map]).toEqual([0, 3, 3, 4, 4, 6]);
  });

  it('gives the same for composed and decomposed text', () => {
    const text = 'Їхній ґанок, señor, が한국';
    expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
  });
});

suite('the same words', () => {
  it.each([
    ['white space and typography apart', '“A  b” – c', '"a b" — C', true],
    ['stress marks apart', 'за\u0301мок', 'замок', true],
    ['but not «й» and «и»', 'новий', 'новии', false],
    ['but not other words', '12 людей', '15 людей', false],
  ])('%s', (_, a, b, same) => {
    expect(sameWords(a, b)).toBe(same);
  });
});
