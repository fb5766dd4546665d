import { describe, expect, it } from 'vitest';
import type { ExportFormatName } from '../../utils/export/index';
import { exportFormats } from '../../utils/export/index';
import { quoteStyles, styledQuote } from '../../utils/export/quote-styles';
import { spokenWords } from '../../utils/export/described-quote';
import { richText } from '../../utils/export/rich-text';
import { englishWords, ukrainianWords } from '../../utils/export/words';
import { english, stored, ukrainian } from './sample';

const golden = (name: string): string => `../fixtures/export/${name}`;
const names = Object.keys(exportFormats) as ExportFormatName[];
const uk = { words: ukrainianWords, timeZone: 'Europe/Kyiv' };
const en = { words: englishWords, timeZone: 'Europe/London' };

describe.each(names)('the %s form', (name) => {
  const { write, extension } = exportFormats[name];

  it('writes the Ukrainian article as reviewed', async () => {
    await expect(write([ukrainian], uk)).toMatchFileSnapshot(golden(`uk-${name}.${extension}`));
  });

  it('writes the English article as reviewed', async () => {
    await expect(write([english], en)).toMatchFileSnapshot(golden(`en-${name}.${extension}`));
  });

  it('writes several articles as reviewed', async () => {
    await expect(write([ukrainian, english, stored], uk)).toMatchFileSnapshot(golden(`all-${name}.${extension}`));
  });

  it('writes no article without failing', () => {
    expect(typeof write([], uk)).toBe('string');
  });

  it('leaves deleted highlights out', () => {
    const deleted = { ...stored, highlights: stored.highlights.filter((highlight) => highlight.deleted !== null) };
    expect(deleted.highlights).toHaveLength(1);
    expect(write([deleted], uk)).not.toContain('вісім років');
  });
});

describe('copying', () => {
  it.each([
    ['uk', ukrainian, uk],
    ['en', english, en],
  ] as const)('gives every quote style in %s as reviewed', async (code, source, settings) => {
    const { analysis } = source;
    if (analysis === null) throw new Error('the sample has an analysis');
    const spoken = analysis.quotes.map((quote) => spokenWords(quote, analysis, source.article.text));
    const unspoken = { text: source.highlights[0]?.selectors.quote.exact ?? '', speaker: null };
    const copies = quoteStyles.flatMap((style) =>
      [...spoken, unspoken].map((words) => `=== ${style} ===\n${styledQuote(style, words, source, settings)}\n`),
    );
    await expect(copies.join('\n')).toMatchFileSnapshot(golden(`${code}-quote-styles.txt`));
  });

  it('gives an article as HTML, Markdown and plain text at once', () => {
    const forms = richText([ukrainian], uk);
    expect(forms['text/html']).toMatch(/^<article>/);
    expect(forms['text/markdown']).toMatch(/^# Рада Зеленогаю/);
    expect(forms['text/plain']).toContain('«Кошторис завищений щонайменше вдвічі»');
  });
});
