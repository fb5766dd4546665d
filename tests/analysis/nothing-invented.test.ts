import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../utils/analysis/analyze';
import type { Analysis } from '../../utils/analysis/analysis';
import { articleFromText } from '../../utils/analysis/article-from-text';
import type { Article } from '../../utils/article/article';
import { extractArticle } from '../../utils/article/extract-article';
import { loadLanguage } from '../../utils/languages';
import { detectLanguage } from '../../utils/languages/detect';
import type { Span } from '../../utils/text/span';
import { makeArticle } from '../../scripts/bench/article';

const folder = join(import.meta.dirname, '../fixtures/pages');

function articlesOfPages(): (readonly [string, Article])[] {
  return readdirSync(folder).flatMap((name) => {
    const html = readFileSync(join(folder, name, 'source.html'), 'utf8');
    const result = extractArticle(parseHTML(html).document as unknown as Document, `https://news.example/${name}`);
    return result.kind === 'article' ? [[name, result.article] as const] : [];
  });
}

const articles: readonly (readonly [string, Article])[] = [
  ...articlesOfPages(),
  ...['uk', 'en'].map((code) => [`made-up ${code}`, articleFromText(makeArticle(code, 1200, 7), { published: '2031-05-07', language: code })] as const),
];

const wordsOf = (text: string) => text.toLowerCase().normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two words may be forms of one: they begin alike for most of the shorter one. */
function shareStem(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return common >= Math.max(1, Math.min(4, Math.floor(Math.min(a.length, b.length) * 0.6)));
}

/** Words of a name or role that no word of the text could be a form of. */
function inventedWords(phrase: string, words: ReadonlySet<string>): string[] {
  return wordsOf(phrase).filter((word) => !words.has(word) && ![...words].some((other) => shareStem(word, other)));
}

function spansOf(analysis: Analysis): Span[] {
  const { facts, participants, quotes, gist } = analysis;
  return [
    ...facts.flatMap((fact) => [fact, ...fact.values]),
    ...participants.flatMap((participant) => [...participant.mentions, ...participant.roles.map((role) => role.span)]),
    ...quotes.flatMap((quote) => [...quote.parts, ...quote.sources, ...[quote.cue, quote.speaker?.mention].filter((span) => span !== null && span !== undefined)]),
    ...gist.who,
    ...[gist.what, gist.when, gist.where].filter((span) => span !== null),
  ];
}

describe.each(articles)('the analysis of %s', (_, article) => {
  const { text } = article;
  // A blockquote's source stands on the page beside the text, and is kept with its block.
  const words = new Set(wordsOf([text, ...article.blocks.map((block) => block.attribution ?? '')].join('\n')));
  const analysis = async () => {
    const code = detectLanguage(text, article.language);
    return analyze(article, code === null ? null : await loadLanguage(code));
  };

  it('has only spans that lie within the text', async () => {
    for (const { start, end } of spansOf(await analysis())) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('shows facts and values in the very words of the text', async () => {
    const { facts, gist } = await analysis();
    const values = [...facts.flatMap((fact) => fact.values), ...[gist.when, gist.where].filter((value) => value !== null)];
    for (const shown of [...facts, ...values]) expect(shown.text).toBe(text.slice(shown.start, shown.end));
  });

  it('shows quotes in the very words of the text', async () => {
    for (const quote of (await analysis()).quotes) {
      const parts = quote.parts.map(({ start, end }) => text.slice(start, end));
      expect(parts.join('').replace(/\s+/gu, '')).toBe(quote.text.replace(/\s+/gu, ''));
    }
  });

  it('shows no name, alias, role or place that the text has in no form', async () => {
    const { facts, participants, quotes } = await analysis();
    for (const { name, role, roles, aliases } of participants) {
      for (const phrase of [name, role ?? '', ...roles.map((entry) => entry.text)]) expect(inventedWords(phrase, words), phrase).toEqual([]);
      for (const alias of aliases) expect(text).toContain(alias);
    }
    for (const { speaker } of quotes) if (speaker) expect(inventedWords(speaker.name, words), speaker.name).toEqual([]);
    for (const value of facts.flatMap((fact) => fact.values)) if (value.kind === 'place') expect(inventedWords(value.name, words), value.name).toEqual([]);
  });

  it('repeats no fact and lists them by weight of choice', async () => {
    const { facts } = await analysis();
    expect(new Set(facts.map((fact) => fact.start)).size).toBe(facts.length);
    for (const fact of facts) {
      expect(fact.weight).toBeGreaterThan(0);
      expect(fact.weight).toBeLessThanOrEqual(1);
    }
  });
});

it('has articles to be judged by', () => {
  expect(articles.length).toBeGreaterThan(10);
});
