import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../utils/library/query';

const clauses = (text: string) => parseQuery(text).clauses;
const word = (one: string, more: object = {}) => ({ kind: 'words', words: [one], prefix: false, negated: false, ...more });

describe('the language of searches', () => {
  it('asks for every word, the last one as a beginning', () => {
    expect(clauses('Об’єднані Нації')).toEqual([word('обєднані'), word('нації', { prefix: true })]);
    expect(clauses('нації ')).toEqual([word('нації')]);
  });

  it('reads phrases in any quotation marks, also unclosed ones, and hyphenated words', () => {
    expect(clauses('"рада оборони" x ')[0]).toEqual({ kind: 'words', words: ['рада', 'оборони'], prefix: false, negated: false });
    expect(clauses('«рада оборони')).toEqual([{ kind: 'words', words: ['рада', 'оборони'], prefix: false, negated: false }]);
    expect(clauses('Нью-Йорк ')).toEqual([{ kind: 'words', words: ['нью', 'йорк'], prefix: false, negated: false }]);
  });

  it('knows fields in both languages, with and without a space', () => {
    for (const text of ['person:"Рустем Умєров" ', 'особа:"Рустем Умєров" ', 'person: "Рустем Умєров" ']) expect(clauses(text)).toEqual([{ kind: 'person', words: ['рустем', 'умєров'], prefix: false, negated: false }]);
    expect(clauses('сайт:visnyk.example ')).toEqual([{ kind: 'site', value: 'visnyk example', prefix: false, negated: false }]);
    expect(clauses('tag:мости ')).toEqual([{ kind: 'tag', value: 'мости', prefix: false, negated: false }]);
    expect(clauses('має:нотатка ')).toEqual([{ kind: 'has', thing: 'note', negated: false }]);
    expect(clauses('колір:жовтий ')).toEqual([{ kind: 'colour', colour: 'yellow', negated: false }]);
  });

  it('takes "not" from a minus, and only before a part', () => {
    expect(clauses('-міст -has:note пів-на ')).toEqual([word('міст', { negated: true }), { kind: 'has', thing: 'note', negated: true }, { kind: 'words', words: ['пів', 'на'], prefix: false, negated: false }]);
  });

  it.each([['2026', '2026-01-01'], ['2026-03', '2026-03-01'], ['2026-3-5', '2026-03-05'], ['05.03.2026', '2026-03-05'], ['03.2026', '2026-03-01']])('reads the date %s', (typed, moment) => {
    expect(clauses(`before:${typed} `)).toEqual([{ kind: 'before', moment, negated: false }]);
    expect(clauses(`після:${typed} `)).toEqual([{ kind: 'after', moment, negated: false }]);
  });

  it.each(['before:вчора', 'after:2026-02-31', 'has:щось', 'колір:ніякий', 'tag:""'])('tells that %s makes no sense, and finds the rest', (part) => {
    expect(parseQuery(`${part} міст `)).toEqual({ clauses: [word('міст')], unknown: [part] });
  });

  it('does not complain of what is still being typed', () => {
    for (const text of ['person:', 'особа: ', 'before:20', 'has:no', 'tag:']) expect(parseQuery(text).unknown).toEqual([]);
    expect(clauses('міст tag:')).toEqual([word('міст')]);
  });

  it('leaves times and addresses alone', () => {
    expect(clauses('10:30 ')).toEqual([{ kind: 'words', words: ['10', '30'], prefix: false, negated: false }]);
    expect(clauses('https://visnyk.example ')).toEqual([{ kind: 'words', words: ['https', 'visnyk', 'example'], prefix: false, negated: false }]);
  });

  it('never throws, and is quick on hostile input', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('-', '"', '«', ':', 'tag:', 'before:', ' ', 'а', '2026')).map((parts) => parts.join(''))), (text) => {
      expect(Array.isArray(parseQuery(text).clauses)).toBe(true);
    }));
    for (const text of ['"'.repeat(100_000), '-'.repeat(100_000), 'a:'.repeat(50_000)]) {
      const start = performance.now();
      parseQuery(text);
      expect(performance.now() - start).toBeLessThan(200);
    }
  });
});
