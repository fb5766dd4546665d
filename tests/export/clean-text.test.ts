import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteName, sourceAddress, webAddress } from '../../utils/export/address';
import { cleanLine, cleanLines, cleanText, wellFormed } from '../../utils/export/clean-text';
import { poison, runs } from './poison';
import { ukrainian } from './sample';

describe('cleanText', () => {
  it.each([
    ['a\u0000b\u001b[31mc', 'ab[31mc'],
    ['a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['exe\u202Egnp', 'exegnp'],
    ['\uFEFFa\uFFFE', 'a'],
    ['ש\u200Fל', 'ש\u200Fל'],
    ['👨\u200D👩', '👨\u200D👩'],
    ['\ud83d', '\uFFFD'],
    ['a\tb', 'a\tb'],
  ])('turns %j into %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('leaves words of any script as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('слово', 'word', 'їжак', '中央', 'مرحبا', '🚢', ' ', '\n', '«»'), { maxLength: 20 }), (parts) => {
        expect(cleanText(parts.join(''))).toBe(parts.join(''));
      }),
      runs,
    );
  });

  it('gives one line, or lines, with nothing around them', () => {
    expect(cleanLine('  a \n\n b\u00a0c  ')).toBe('a b c');
    expect(cleanLines(' a \n \n b  c ')).toEqual(['a', 'b c']);
  });

  it('makes any text encodable', () => {
    fc.assert(
      fc.property(poison, (text) => {
        expect(wellFormed(text)).toBe(text.toWellFormed());
      }),
      runs,
    );
  });
});

describe('addresses', () => {
  it.each([
    ['https://a.example/Стаття?q=1#x', 'https://a.example/%D0%A1%D1%82%D0%B0%D1%82%D1%82%D1%8F?q=1#x'],
    ['https://user:pass@a.example/', 'https://a.example/'],
    ['https://a.example/(b)', 'https://a.example/%28b%29'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['//a.example', null],
    ['', null],
  ])('%j is %j', (address, expected) => {
    expect(webAddress(address)).toBe(expected);
  });

  it('are canonical only where the page speaks for its own site', () => {
    const article = { ...ukrainian.article, url: 'https://m.visnyk.example/a?x', canonicalUrl: 'https://www.visnyk.example/a' };
    expect(sourceAddress(article)).toBe('https://www.visnyk.example/a');
    expect(sourceAddress({ ...article, canonicalUrl: 'https://other.example/a' })).toBe('https://m.visnyk.example/a?x');
    expect(sourceAddress({ ...article, canonicalUrl: null })).toBe('https://m.visnyk.example/a?x');
    expect(sourceAddress({ ...article, url: '', canonicalUrl: null })).toBeNull();
  });

  it('name the site where the page does not', () => {
    expect(siteName({ ...ukrainian.article, site: ' ' })).toBe('visnyk.example');
    expect(siteName({ ...ukrainian.article, site: null, url: '', canonicalUrl: null })).toBe('');
  });
});
