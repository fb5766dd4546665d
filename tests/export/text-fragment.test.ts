import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDirective, lowered, spaced } from '../../utils/export/find-directive';
import { directiveText, textDirective } from '../../utils/export/text-directive';
import { encodeDirective, fragmentLinks, quotedWords, withDirectives } from '../../utils/export/text-fragment';
import { poison, poisonedSource, runs } from './poison';
import { english, spanOf, ukrainian } from './sample';

const text = [
  'Міст відкрили. Мер сказав: міст відкрили вчасно.',
  'Пізніше міст відкрили знову, і мер сказав те саме, що казав перед тим: «Міст стоятиме сто років, і навіть довше».',
  'Кінець.',
].join('\n');

/** Where a browser would scroll for a directive, in the spaced text. */
function shown(page: string, words: string, occurrence = 1): string {
  const directive = textDirective(quotedWords(page, spanOf(page, words, occurrence)), directiveText(page), 'uk');
  if (directive === null) throw new Error('no directive');
  const low = (part: string | null): string | null => (part === null ? null : lowered(part));
  const even = spaced(page);
  const found = findDirective(lowered(even), { prefix: low(directive.prefix), start: lowered(directive.start), end: low(directive.end), suffix: low(directive.suffix) });
  if (found === null) throw new Error(`not found: ${JSON.stringify(directive)}`);
  return `${even.slice(Math.max(0, found.start - 5), found.start)}[${even.slice(found.start, found.end)}]`;
}

describe('textDirective', () => {
  it('names a short quote that stands once by its words alone', () => {
    expect(textDirective(quotedWords(text, spanOf(text, 'сто років')), directiveText(text), 'uk')).toEqual({ prefix: null, start: 'сто років', end: null, suffix: null });
  });

  it('adds the words around one that stands several times, whatever their case', () => {
    expect(shown(text, 'міст відкрили', 1)).toBe('зав: [міст відкрили]');
    expect(shown(text, 'міст відкрили', 2)).toBe('ніше [міст відкрили]');
  });

  it('names a long quote by its two ends', () => {
    const long = 'Пізніше міст відкрили знову, і мер сказав те саме, що казав перед тим';
    const directive = textDirective(quotedWords(text, spanOf(text, long)), directiveText(text), 'uk');
    expect(directive).toEqual({ prefix: null, start: 'Пізніше міст відкрили', end: 'казав перед тим', suffix: null });
  });

  it('never puts two blocks into one part', () => {
    const directive = textDirective(quotedWords(text, spanOf(text, 'навіть довше».\nКінець')), directiveText(text), 'uk');
    expect(directive?.start).toBe('навіть довше».');
    expect(directive?.end).toBe('Кінець');
  });

  it('widens a quote that begins or ends within a word to the whole word', () => {
    expect(shown(text, 'тоятиме сто рок')).toBe('Міст [стоятиме сто років]');
  });

  it.each([
    ['п', '[п’ять]'],
    ['ять', '[п’ять]'],
    ['2', '[2,5]'],
    ['5 млн', '[2,5 млн]'],
  ])('does not take an apostrophe or a decimal comma for the edge of a word: %j', (words, expected) => {
    const page = 'Міст через п’ять днів за 2,5 млн';
    expect(shown(page, words).replace(/^[^[]*/, '')).toBe(expected);
  });

  it('uses the given surroundings where the page is not known', () => {
    const directive = textDirective({ exact: 'сто років', prefix: 'Міст стоятиме ', suffix: ', і навіть' }, null, 'uk');
    expect(directive).toEqual({ prefix: 'Міст стоятиме', start: 'сто років', end: null, suffix: ', і навіть' });
  });

  it('uses them too where the page has changed and lacks the words', () => {
    expect(textDirective({ exact: 'двісті років', prefix: 'стоятиме ', suffix: '' }, directiveText(text), 'uk')?.prefix).toBe('стоятиме');
  });

  it('gives nothing for no words', () => {
    expect(textDirective({ exact: ' \n ', prefix: 'a', suffix: 'b' }, directiveText(text), 'uk')).toBeNull();
  });

  it('leads to the very words, whichever span of the sample articles is taken', () => {
    for (const { article } of [ukrainian, english]) {
      const page = article.text ?? '';
      const even = directiveText(page);
      const words = [...page.matchAll(/[\p{L}\p{N}]+(?:[’.,][\p{L}\p{N}]+)*/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
      for (let first = 0; first < words.length; first++) {
        for (const count of [2, 5, 12]) {
          const last = words[Math.min(words.length - 1, first + count - 1)];
          const from = words[first];
          if (from === undefined || last === undefined) continue;
          const directive = textDirective(quotedWords(page, { start: from.start, end: last.end }), even, article.language);
          if (directive === null) throw new Error('no directive');
          const low = (part: string | null): string | null => (part === null ? null : lowered(part));
          const found = findDirective(even.lower, { prefix: low(directive.prefix), start: lowered(directive.start), end: low(directive.end), suffix: low(directive.suffix) });
          expect(found).toEqual({ start: from.start, end: last.end });
        }
      }
    }
  });
});

describe('text-fragment addresses', () => {
  it('encode the hyphen, which is syntax, and everything else but letters and digits', () => {
    expect(encodeDirective({ prefix: 'a-b', start: 'c, d', end: 'e & f', suffix: '(g)' })).toBe('text=a%2Db-,c%2C%20d,e%20%26%20f,-%28g%29');
  });

  it('keep a fragment that is there and replace a directive', () => {
    const directive = { prefix: null, start: 'x', end: null, suffix: null };
    expect(withDirectives('https://a.example/#part', [directive])).toBe('https://a.example/#part:~:text=x');
    expect(withDirectives('https://a.example/#part:~:text=old', [directive])).toBe('https://a.example/#part:~:text=x');
    expect(withDirectives('https://a.example/', [directive, directive])).toBe('https://a.example/#:~:text=x&text=x');
    expect(withDirectives('https://a.example/#:~:text=old', [])).toBe('https://a.example/#');
  });

  it('are null for an article that is not on the web', () => {
    const { text: _text, ...article } = ukrainian.article;
    expect(fragmentLinks({ ...article, url: 'javascript:alert(1)', canonicalUrl: null })([{ exact: 'x', prefix: '', suffix: '' }])).toBeNull();
  });

  it('are always addresses of the web, for hostile pages and quotes', () => {
    fc.assert(
      fc.property(poisonedSource, poison, poison, ({ article }, exact, prefix) => {
        const link = fragmentLinks(article)([{ exact, prefix, suffix: exact }]);
        if (link === null) return;
        expect(link).toMatch(/^https?:\/\/[^\s"'<>()[\]{}|\\^`]*$/);
        expect(['http:', 'https:']).toContain(new URL(link).protocol);
      }),
      runs,
    );
  });

  it('answer in time for a text of one repeated letter', () => {
    const page = 'а'.repeat(100_000);
    const started = performance.now();
    textDirective({ exact: page, prefix: '', suffix: '' }, directiveText(page), 'uk');
    textDirective({ exact: 'аа', prefix: page, suffix: page }, directiveText(`${'аа '.repeat(50_000)}`), 'uk');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
