import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { CarriedQuote } from '../../utils/export/carried-quote';
import { carriedQuote } from '../../utils/export/carried-quote';
import type { ExportSource } from '../../utils/export/source';
import { expectHarmless } from './harmless';
import { poisonedSource } from './poison';
import { english, ukrainian } from './sample';

function quotesOf({ article, analysis }: ExportSource, locale: string): CarriedQuote[] {
  return (analysis?.quotes ?? []).map((quote) => analysis && carriedQuote(quote, article, analysis, locale)).filter((forms) => forms !== null);
}

describe('a quote on its way to another program', () => {
  it.each([
    ['uk', ukrainian],
    ['en', english],
  ] as const)('has its source with it, in %s as reviewed', async (locale, source) => {
    const forms = quotesOf(source, locale).flatMap((one) => Object.entries(one).map(([type, text]) => `=== ${type} ===\n${text}\n`));
    await expect(forms.join('\n')).toMatchFileSnapshot(`../fixtures/export/${locale}-carried-quotes.txt`);
  });

  it('opens the page at its words', () => {
    for (const { 'text/uri-list': link } of [...quotesOf(ukrainian, 'uk'), ...quotesOf(english, 'en')]) expect(link).toMatch(/^https:\/\/\S+#\S*:~:text=\S+$/);
  });

  it('has no link from a page that is not on the web, and claims nothing that is not known', () => {
    const [quote] = ukrainian.analysis?.quotes ?? [];
    if (!quote || !ukrainian.analysis) throw new Error('the sample has a quote');
    const article = { ...ukrainian.article, url: 'javascript:alert(1)', canonicalUrl: null, site: null, published: null };
    const forms = carriedQuote({ ...quote, speaker: null }, article, ukrainian.analysis, 'uk');
    expect(Object.keys(forms)).toEqual(['text/plain', 'text/html']);
    expect(forms['text/plain']).toMatch(/^«[^«»]+»$/);
    expect(forms['text/html']).not.toContain('<a ');
  });

  it('does no harm, whatever the page says', () => {
    let tried = 0;
    fc.assert(
      fc.property(poisonedSource, (source) => {
        for (const forms of quotesOf(source, 'en')) {
          tried += 1;
          expectHarmless(parseFragment(forms['text/html']));
          expect(forms['text/plain']).not.toMatch(/[\r\n\0]/);
          expect(forms['text/uri-list'] ?? 'https://').toMatch(/^https?:\/\/\S*$/);
        }
      }),
      { numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(100);
  });
});
