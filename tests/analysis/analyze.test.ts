import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../utils/analysis/analyze';
import { articleFromText } from '../../utils/analysis/article-from-text';
import { joinParts } from '../../utils/analysis/quotes/join-parts';
import { loadLanguage } from '../../utils/languages';
import type { Span } from '../../utils/text/span';

const story = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/analysis', name), 'utf8');

async function analyzeText(code: string, text: string) {
  const article = articleFromText(text, { language: code, published: '2031-05-07' });
  const words = (span: Span | null | undefined) => span && article.text.slice(span.start, span.end);
  const analysis = analyze(article, await loadLanguage(code));
  return { article, analysis, words };
}

describe('analyze', () => {
  it('gives both speakers of a Ukrainian story their words, and nobody the words of the headline', async () => {
    const { analysis, words } = await analyzeText('uk', story('uk-port.txt'));
    expect(analysis.quotes.map((quote) => [quote.parts.map(words), quote.speaker?.name, words(quote.cue), quote.kind])).toEqual([
      [['Причал простояв тридцять років і ще стільки ж не простоїть. Тому ми починаємо роботи вже в червні'], 'Соломія Гайдук', 'наголосила', 'direct'],
      [['Кран замовили за кордоном', 'Його привезуть до осені'], 'Микола Шевчук', 'сказав', 'direct'],
    ]);
  });

  it('does the same for an English story', async () => {
    const { analysis, words } = await analyzeText('en', story('en-port.txt'));
    expect(analysis.quotes.map((quote) => [quote.parts.map(words), quote.speaker?.name])).toEqual([
      [['The pier has stood for thirty years and will not stand for thirty more. So we start in June'], 'Sarah Hale'],
      [['It will be here by autumn', 'We have waited long enough.'], 'Mark Tolland'],
    ]);
  });

  it.each(['uk-port.txt', 'en-port.txt'])('takes every word of a quote in %s from the text', async (name) => {
    const { article, analysis, words } = await analyzeText(name.slice(0, 2), story(name));
    expect(analysis.quotes.length).toBeGreaterThan(0);
    for (const quote of analysis.quotes) {
      expect(quote.text).toBe(joinParts(article.text, quote.parts));
      for (const span of [...quote.parts, ...quote.sources, quote.cue, quote.speaker?.mention]) {
        if (span) expect(words(span)).toMatch(/^\S[^\n]*\S$/u);
      }
      const participant = analysis.participants.find(({ id }) => id === quote.speaker?.participant);
      expect(participant?.name).toBe(quote.speaker?.name);
    }
  });

  it('counts the words a participant is quoted with', async () => {
    const { analysis } = await analyzeText('en', story('en-port.txt'));
    expect(analysis.participants.find(({ name }) => name === 'Mark Tolland')?.quotedWords).toBe(11);
  });

  it('counts spans in the raw text, soft hyphens, odd spaces and all', async () => {
    const text = '«Мі\u00adст відкри\u00adють\u00a0до весни й не раніше», – сказав інже\u00adнер Іван Лисенко.';
    const { analysis, words } = await analyzeText('uk', text);
    expect(analysis.quotes.map((quote) => [quote.text, quote.speaker?.name, words(quote.speaker?.mention)])).toEqual([
      ['Мі\u00adст відкри\u00adють\u00a0до весни й не раніше', 'Іван Лисенко', 'Іван Лисенко'],
    ]);
  });

  it('names the outlet through which the words came', async () => {
    const { analysis, words } = await analyzeText('uk', '«Кран привезуть до осені», – сказав директор порту Микола Шевчук, повідомляє «Дзвін».');
    expect(analysis.quotes[0]?.sources.map(words)).toEqual(['Дзвін']);
  });

  it('finds quotations by their marks alone in a language without a pack, and says so', async () => {
    const { analysis } = await analyzeText('xx', '«Bu köprü sonbaharda yeniden açılacak.» Herkes sevindi.');
    expect(analysis.quotes.map(({ text, speaker }) => [text, speaker])).toEqual([['Bu köprü sonbaharda yeniden açılacak.', null]]);
    expect(analysis.participants).toEqual([]);
    expect(analysis.notes).toContainEqual({ kind: 'unknown-language' });
  });

  it('notes an opening mark that is never closed', async () => {
    const { analysis, words } = await analyzeText('uk', 'Мер сказав: «Ми повернемося.\n\nСесія буде у вересні.');
    expect(analysis.notes.flatMap((note) => ('span' in note ? [words(note.span)] : []))).toEqual(['«']);
  });

  it('gives the speaker that a quote block names', async () => {
    const text = 'Рада голосувала.\n\nЦе кінець старого міста.';
    const article = articleFromText(text);
    const blocks = article.blocks.map((block, index) => (index === 1 ? { ...block, kind: 'quote' as const, attribution: 'Олена Гай, архітекторка' } : block));
    const { quotes } = analyze({ ...article, blocks }, await loadLanguage('uk'));
    expect(quotes.map((quote) => [quote.text, quote.speaker?.name, quote.speaker?.via])).toEqual([['Це кінець старого міста.', 'Олена Гай, архітекторка', 'blockquote']]);
  });

  it('gives empty lists for an empty text', async () => {
    const { analysis } = await analyzeText('uk', '');
    expect(analysis).toMatchObject({ facts: [], participants: [], quotes: [] });
  });
});
