import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from './growth';
import { parseCsv } from '../../utils/import/csv';

const rows = (text: string, delimiter?: string) => parseCsv(text, delimiter).rows.map(({ cells }) => cells);

describe('a table', () => {
  it.each([
    ['commas', 'a,b\n1,2', ','],
    ['semicolons, as Excel writes in Europe', 'a;b\r\n"1,5";"2,5"\r\n', ';'],
    ['tabs', 'a\tb\n1, one\t2', '\t'],
    ['bars', 'a|b|c\n1|2|3', '|'],
    ['what Excel is told', 'sep=;\na;b,c,d\n1;2', ';'],
    ['nothing', 'only\nwords', ','],
  ])('is parted by %s', (_, text, delimiter) => expect(parseCsv(text).delimiter).toBe(delimiter));

  it('keeps quoted separators, marks and line breaks, and knows where each row begins', () => {
    const table = parseCsv('\uFEFFa,b\r\n"1,\r\n""one""",2\r\n\r\n3,"4"x\r\n');
    expect(table.rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1,\r\n"one"', '2'] },
      { line: 5, cells: ['3', '4x'] },
    ]);
  });

  it('takes a quotation mark within a cell for a letter, and says where one is never closed', () => {
    expect(parseCsv('a,5" pipe\nb,c').rows[0]?.cells).toEqual(['a', '5" pipe']);
    expect(parseCsv('a,b\n1,"open\n2,3').openQuote).toBe(2);
    expect(parseCsv('a,b\n1,"open\n2,3').rows.at(-1)?.cells).toEqual(['1', 'open\n2,3']);
  });

  it('keeps an empty last cell and old line breaks', () => {
    expect(rows('a,b\r1,\r2,')).toEqual([
      ['a', 'b'],
      ['1', ''],
      ['2', ''],
    ]);
  });

  it('reads what a writer wrote as csv-parse does', () => {
    const cell = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'ї', '"', ',', ';', '\n', '\r\n', '\t', ' ', '=', '🛳️'), maxLength: 12 }), fc.string({ maxLength: 8 }));
    const table = fc.integer({ min: 2, max: 5 }).chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (written, delimiter, end) => {
        const text = written.map((row) => row.map((one) => `"${one.replace(/"/g, '""')}"`).join(delimiter)).join(end) + end;
        const theirs = (parse(text, { delimiter, record_delimiter: end, skip_empty_lines: true }) as string[][]).filter((row) => row.some((one) => one !== ''));
        expect(rows(text, delimiter)).toEqual(theirs);
      }),
      { numRuns: 500 },
    );
  });

  it('grows with the length of a hostile text, no faster', () => {
    for (const piece of ['"', '",', '""', 'a,"b\n', '\r']) expectLinear(parseCsv, piece, 10_000);
  });
});
