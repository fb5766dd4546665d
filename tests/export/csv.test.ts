import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../utils/export/clean-text';
import { claimSheetCsv } from '../../utils/export/claim-sheet';
import { fullColumns, fullCsv, readwiseColumns, readwiseCsv } from '../../utils/export/csv';
import { csvCell, csvTable, guardFormula } from '../../utils/export/csv-table';
import type { ExportSettings } from '../../utils/export/source';
import { liveHighlights } from '../../utils/export/source';
import { ukrainianWords } from '../../utils/export/words';
import { poison, poisonedSource, runs } from './poison';
import { english, ukrainian } from './sample';

const settings: ExportSettings = { words: ukrainianWords };
const startsFormula = /^[\t\r=+\-@＝＋－＠]/;

const read = (file: string, delimiter: ',' | ';' | '\t' = ','): string[][] => parse(file, { delimiter, bom: true, relax_column_count: false });
/** As a spreadsheet reads it whose separator is another: quotes inside a cell mean nothing there. */
const misread = (file: string, delimiter: ';' | ',' | '\t'): string[][] =>
  parse(file, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, quote: false, record_delimiter: ['\r\n', '\n'] });

describe('csvTable', () => {
  it('gives back the same cells, with any separator', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(poison, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',' as const, ';' as const, '\t' as const),
        fc.boolean(),
        fc.boolean(),
        (rows, delimiter, byteOrderMark, keepFormulas) => {
          const chosen = { ...settings, delimiter, byteOrderMark, keepFormulas };
          // A first cell keeps rows from being empty lines, which readers skip.
          const numbered = rows.map((row, index) => [`row ${index}`, ...row]);
          const expected = numbered.map((row) => row.map((cell) => csvCell(cell, chosen)));
          expect(read(csvTable(numbered, chosen), delimiter)).toEqual(expected);
        },
      ),
      runs,
    );
  });

  it('changes nothing but control characters in a cell that starts no formula', () => {
    fc.assert(
      fc.property(poison, (text) => {
        const cell = cleanText(text);
        fc.pre(!/[=+\-@＝＋－＠]/.test(cell) && !cell.startsWith('\t'));
        expect(csvCell(text, settings)).toBe(cell);
      }),
      runs,
    );
  });

  it('ends every row with CRLF and begins with a byte order mark only where asked', () => {
    expect(csvTable([['a', 'b'], ['c', 'd "e"']], settings)).toBe('a,b\r\nc,"d ""e"""\r\n');
    expect(csvTable([['a']], { ...settings, byteOrderMark: true })).toBe('\uFEFFa\r\n');
  });
});

describe('guardFormula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+380', "'+380"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t =1"],
    ['＝1', "'＝1"],
    ['a;=1', 'a; =1'],
    ['a,"=1', 'a," =1'],
    ['- один\n- два', "'- один\n- два"],
    ['— тире', '— тире'],
    ['5 = 5', '5 = 5'],
  ])('turns %j into %j', (cell, expected) => {
    expect(guardFormula(cell)).toBe(expected);
  });
});

describe('tables of a hostile article', () => {
  it.each([
    ['readwise', readwiseCsv, readwiseColumns.length],
    ['full', fullCsv, fullColumns.length],
    ['claims', claimSheetCsv, 8],
  ] as const)('hold no formula in any cell of the %s form, whatever separator a spreadsheet takes', (_name, write, width) => {
    fc.assert(
      fc.property(poisonedSource, (source) => {
        const file = write([source], settings);
        for (const row of read(file)) {
          expect(row).toHaveLength(width);
          for (const cell of row) expect(cell).not.toMatch(startsFormula);
        }
        for (const delimiter of [';', '\t'] as const) {
          for (const cell of misread(file, delimiter).flat()) expect(cell.replace(/^"/, '')).not.toMatch(/^(?:[=+@＝＋＠]|[-－](?! ))/);
        }
      }),
      runs,
    );
  });
});

describe('the Readwise form', () => {
  it('has the columns Readwise imports and a row for each highlight', () => {
    const [header, ...rows] = read(readwiseCsv([ukrainian, english], { ...settings, delimiter: ';' }));
    expect(header).toEqual(['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']);
    expect(rows).toHaveLength(liveHighlights(ukrainian).length + liveHighlights(english).length);
    expect(rows[1]?.[4]).toBe('.бюджет .перевірити-пізніше\nПеревірити **кошторис** у [системі закупівель](https://zakupivli.example/).');
    expect(rows[1]?.[6]).toBe('2026-05-05 06:12:30');
  });
});

describe('the claim sheet', () => {
  it('says who said what, when and where, and leaves the verdict to the checker', () => {
    const [, first] = read(claimSheetCsv([ukrainian], settings));
    expect(first?.slice(0, 5)).toEqual([
      'Олена Вербова',
      'мерка',
      'Люди чекали цього рішення вісім років Тепер черга за будівельниками',
      '2026-05-04',
      'Зеленогайський вісник',
    ]);
    expect(first?.[5]).toMatch(/^https:\/\/visnyk\.example\/news\/2026\/05\/04\/mist#:~:text=[^&]+&text=[^&]+$/);
    expect(first?.slice(6)).toEqual(['', '']);
  });
});
