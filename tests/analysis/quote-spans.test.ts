import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../utils/analysis/article-from-text';
import { prepare } from '../../utils/analysis/prepare';
import { loadLanguage } from '../../utils/languages';

async function spansOf(code: string, text: string) {
  const document = prepare(articleFromText(text), await loadLanguage(code));
  return document.quoteSpans.map((span) => ({ ...span, words: document.text.slice(span.start, span.end) }));
}

describe('findQuoteSpans', () => {
  it.each([
    ['uk', '«так»'],
    ['uk', '“так”'],
    ['uk', '„так“'],
    ['uk', '„так”'],
    ['uk', '"так"'],
    ['en', '“так”'],
    ['en', '‘так’'],
    ['en', "'так'"],
    ['pl', '„так”'],
    ['de', '„так“'],
    ['de', '»так«'],
    ['uk', '«так"'],
    ['en', '“так"'],
    ['en', '”так”'],
  ])('pairs the marks of %s %s', async (code, quoted) => {
    const [span, ...rest] = await spansOf(code, `Він сказав: ${quoted} і пішов.`);
    expect(span).toMatchObject({ words: 'так', closed: true, depth: 0 });
    expect(rest).toEqual([]);
  });

  it('keeps nested marks inside the outer pair', async () => {
    const spans = await spansOf('uk', '«Він крикнув: “Біжи”. І я біг», – каже Олег.');
    expect(spans.map(({ words, depth }) => [words, depth])).toEqual([
      ['Він крикнув: “Біжи”. І я біг', 0],
      ['Біжи', 1],
    ]);
  });

  it('closes two openings with one mark when only one is there', async () => {
    const [outer] = await spansOf('uk', '«Ми любимо театр «Дзеркало», – сказав актор.');
    expect(outer).toMatchObject({ words: 'Ми любимо театр «Дзеркало', closed: true });
  });

  it('takes no apostrophe for a mark', async () => {
    expect(await spansOf('en', "The workers' union didn't meet in the '90s.")).toEqual([]);
  });

  it('takes no inch sign for an opening mark', async () => {
    expect(await spansOf('en', 'A 6" pipe and a 9" pipe.')).toEqual([]);
  });

  it('goes on with a quotation that the next paragraph opens again', async () => {
    const spans = await spansOf('en', '“One.\n\n“Two,” said Ann.');
    expect(spans.map(({ words, continues, closed }) => [words, continues, closed])).toEqual([
      ['One.', true, false],
      ['Two,', false, true],
    ]);
  });

  it('goes on with a quotation whose inner paragraphs have no marks', async () => {
    const spans = await spansOf('uk', '«Перше.\n\nДруге.\n\nТретє», – сказала Ганна.');
    expect(spans.map(({ words, closed }) => [words, closed])).toEqual([
      ['Перше.', false],
      ['Друге.', false],
      ['Третє', true],
    ]);
  });

  it('goes on over paragraphs that quote in other marks', async () => {
    const spans = await spansOf('uk', '«Перше у “Списку”.\n\nДруге: “Так”.\n\nДякуємо “Списку” за третє», – сказала Ганна.');
    expect(spans.filter(({ depth }) => depth === 0).map(({ words, closed }) => [words, closed])).toEqual([
      ['Перше у “Списку”.', false],
      ['Друге: “Так”.', false],
      ['Дякуємо “Списку” за третє', true],
    ]);
    const apart = await spansOf('uk', '«Перше у “Списку”.\n\nДруге: “Так”.\n\nТретє – без кінця.');
    expect(apart.filter(({ depth }) => depth === 0).map(({ words }) => words)).toEqual(['Перше у “Списку”.', 'Так']);
  });

  it('ends an unclosed quotation with its paragraph', async () => {
    const spans = await spansOf('uk', '«Слова без кінця.\n\nІнший абзац.');
    expect(spans.map(({ words, closed, continues }) => [words, closed, continues])).toEqual([['Слова без кінця.', false, false]]);
  });
});
