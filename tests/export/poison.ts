import fc from 'fast-check';
import type { Analysis } from '../../utils/analysis/analysis';
import type { Highlight } from '../../utils/database/records';
import { highlightColours } from '../../utils/database/records';
import type { ExportSource } from '../../utils/export/source';
import { ukrainian } from './sample';

/** Pieces that break one form or another when they get through unescaped. */
const pieces = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', "' onmouseover='alert(1)", '</title></style></article>',
  '<!--', '-->', ']]>', '&lt;', '&#58;', '&amp;', '=HYPERLINK("https://evil.example","x")', '+1', '-2+3', '@SUM(A1)', ';=1+1', '\t=1', '\n=cmd', '＝1',
  '---', '\n---\n', '\n...\n', '...', ': ', '# ', ' #', '- ', '? ', '!!js', '&a', '*a', '%', '"', "'", '\\', '\\"', '[[', ']]', '](', '](javascript:alert(1))',
  '[x](javascript:alert(1))', '![](https://evil.example/p.png)', '`', '```', '~~~', '$$', '==', '%%', '^x', '#tag', '|', '> ', '1. ', '\n\n# H\n', '    code',
  '{', '}', '{{title}}', '{{#highlights}}', '}}', '${x}', '../', '..\\', '/etc/passwd', 'C:\\', 'CON', 'nul', '.', '..', '~', '\0', '\u0001', '\u0007', '\u001b[31m',
  '\u007f', '\u0085', '\u2028', '\u2029', '\u202e', '\u2066', '\u200b', '\ufeff', '\ufffe', '\ud800', '\udc00', '\udfff', '\u{1f600}', '\u{1f468}\u200d\u{1f469}', 'й', 'ї',
  'и\u0306', 'Слово', ' word ', ' ', '\n', '\r\n', '\r', '\t', '\u00a0', 'TY  - ', '\r\nER  - ', ' and ', ', ', '@article{x,', '\\end{x}', 'javascript:alert(1)', '',
];

/** Text of such pieces and of any characters. */
export const poison: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

const url = fc.oneof(
  fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'https://user:pass@site.example/a b"<>\'`{}|\\^', 'https://site.example/#x:~:text=old', 'not an address', ''),
  poison.map((text) => `https://site.example/${text}`),
);
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null });

const highlight: fc.Arbitrary<Highlight> = fc
  .record({ id: poison, exact: poison, prefix: poison, suffix: poison, note: poison, tags: fc.array(poison, { maxLength: 3 }), colour: fc.constantFrom(...highlightColours), created: fc.oneof(poison, fc.constant('2026-05-05T06:12:30.000Z')), placed: fc.boolean() })
  .map(({ id, exact, prefix, suffix, note, tags, colour, created, placed }) => ({
    id,
    articleKey: 'k',
    selectors: {
      version: 1,
      quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
      position: placed ? { type: 'TextPositionSelector', start: 3, end: 9 } : null,
      hint: null,
    },
    colour,
    note,
    tags,
    rejected: [],
    detached: false,
    missing: null,
    evidence: { paragraph: exact, url: id, canonicalUrl: null, title: note, captured: created },
    created,
    updated: created,
    deleted: null,
  }));

const analysis: fc.Arbitrary<Analysis> = fc.record({ name: poison, role: maybe(poison), fact: poison, quote: poison }).map(({ name, role, fact, quote }) => {
  const [participant] = ukrainian.analysis?.participants ?? [];
  const [oldFact] = ukrainian.analysis?.facts ?? [];
  const [oldQuote] = ukrainian.analysis?.quotes ?? [];
  if (participant === undefined || oldFact === undefined || oldQuote === undefined) throw new Error('the sample has none');
  return {
    language: 'uk',
    facts: [{ ...oldFact, text: fact }],
    participants: [{ ...participant, name, role }],
    quotes: [{ ...oldQuote, text: quote, speaker: { participant: participant.id, name, via: 'name', mention: null, confidence: 1 } }],
    gist: { who: [], what: null, when: null, where: null },
    notes: [],
  };
});

/** An article in which every text is hostile. */
export const poisonedSource: fc.Arbitrary<ExportSource> = fc
  .record({
    title: poison,
    url,
    canonicalUrl: maybe(url),
    byline: maybe(poison),
    site: maybe(poison),
    published: maybe(fc.oneof(poison, fc.constant('2026-05-04T10:30:00+03:00'))),
    language: maybe(poison),
    lead: maybe(poison),
    tags: fc.array(poison, { maxLength: 3 }),
    note: poison,
    text: poison,
    analysis: maybe(analysis),
    highlights: fc.array(highlight, { maxLength: 3 }),
    accessed: fc.oneof(fc.constant('2026-05-05T06:15:00.000Z'), poison),
  })
  .map(({ analysis: found, highlights, accessed, ...article }) => ({ article, analysis: found, highlights, accessed }));

/** How many generated articles each property is tried on. */
export const runs = { numRuns: 200 };
