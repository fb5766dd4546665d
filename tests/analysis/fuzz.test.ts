import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../utils/analysis/analyze';
import type { Analysis } from '../../utils/analysis/analysis';
import { articleFromText } from '../../utils/analysis/article-from-text';
import { languageCodes, loadLanguage } from '../../utils/languages';
import type { Language } from '../../utils/languages/language';
import type { Span } from '../../utils/text/span';

const languages: (Language | null)[] = [null, ...(await Promise.all(languageCodes.map(loadLanguage)))];

/** The whole engine, and the engine without a pack: what the big texts are run through. */
const heaviest = [null, await loadLanguage('uk')];

function run(text: string, language: Language | null): Analysis {
  return analyze(articleFromText(text, { title: text.slice(0, 80), published: '2031-05-07' }), language);
}

function spansOf(analysis: Analysis): Span[] {
  return [
    ...analysis.facts.flatMap((fact) => [fact, ...fact.values]),
    ...analysis.participants.flatMap((participant) => [...participant.mentions, ...participant.roles.map((role) => role.span)]),
    ...analysis.quotes.flatMap((quote) => [...quote.parts, ...quote.sources, ...(quote.cue ? [quote.cue] : []), ...(quote.speaker?.mention ? [quote.speaker.mention] : [])]),
    ...analysis.gist.who,
    ...[analysis.gist.what, analysis.gist.when, analysis.gist.where].filter((span) => span !== null),
  ];
}

/** Repeats `unit` up to `length` code units. */
const long = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Texts made to hurt scanners that look ahead, pair marks, join names or read numbers. */
const hostile: readonly (readonly [name: string, unit: string])[] = [
  ['opening quotation marks', '«'],
  ['straight quotation marks', '"'],
  ['unpaired marks of every kind', '«“„"‘’»”'],
  ['quotation marks with spaces', '" '],
  ['dashes', '–'],
  ['dashes and spaces', '– '],
  ['capital letters without spaces', 'А'],
  ['one-letter names', 'А. Б. '],
  ['capitalised words', 'Іван Петренко '],
  ['digits', '9'],
  ['digits in groups', '123 '],
  ['digits and dots', '1.'],
  ['decimals without end', '1,000,'],
  ['currency signs', '$€£'],
  ['full stops', '.'],
  ['letters without spaces', 'абвгд'],
  ['hyphens in a word', 'на-'],
  ['apostrophes in a word', 'об’'],
  ['combining marks', 'e\u0301'],
  ['zero-width characters', '\u200b'],
  ['line breaks', 'а\n'],
  ['month names', 'травня 12 '],
  ['speech verbs', 'сказав він '],
  ['said he', 'said John Smith '],
  ['roles', 'minister of the minister of '],
  ['prepositions', 'у в на з до '],
  ['half surrogates', '\ud83d'],
];

describe('analysis of hostile text', () => {
  it.each(hostile)('never throws on 200,000 characters of %s', { timeout: 120_000 }, (_, unit) => {
    const text = long(unit, 200_000);
    for (const language of heaviest) {
      for (const span of spansOf(run(text, language))) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.start).toBeLessThanOrEqual(span.end);
      }
    }
  });

  it('never throws on random text, and every span lies within it', { timeout: 120_000 }, () => {
    const pieces = fc.constantFrom(...hostile.map(([, unit]) => unit), ' ', '. ', '\n', 'сказав ', 'Олена ', 'said ', 'The ', '12 ', 'млн ', 'У Києві ', 'U.S. ', '(', ')', ', ', ': ', '\t', '\0', '<b>', '&amp;');
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 120 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), (words, language) => {
        for (const span of spansOf(run(words, language))) {
          if (span.start < 0 || span.end > words.length || span.start > span.end) return false;
        }
        return true;
      }),
      { numRuns: 200 },
    );
  });

  // Both sizes are timed in the same run, and again when a busy machine disturbed it: a quadratic step fails every attempt.
  it.each(hostile)('takes time that grows no faster than the text on %s', { timeout: 120_000 }, (_, unit) => {
    const small = 10_000;
    const timed = (length: number) => {
      const text = long(unit, length);
      const begun = process.cpuUsage();
      for (const language of heaviest) run(text, language);
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1000;
    };
    // The first run compiles; counted in, it would hide a growth.
    timed(small);
    const fastest = { small: Math.min(timed(small), timed(small)), large: timed(4 * small) };
    // Four times the text may take four times as long; a quadratic step would take sixteen times. Below a few milliseconds only noise is seen.
    const isLinear = () => fastest.large < Math.max(9 * fastest.small, 60);
    for (let attempt = 0; attempt < 4 && !isLinear(); attempt++) fastest.large = Math.min(fastest.large, timed(4 * small));
    expect(fastest.large).toBeLessThan(Math.max(9 * fastest.small, 60));
  });
});
