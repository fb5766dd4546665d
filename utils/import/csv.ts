import { limits } from './imported';

/** One record of a table; `line` is where it begins in the file, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly delimiter: string;
  /** Without rows that are blank. */
  readonly rows: readonly CsvRow[];
  /** Line of a quotation mark that is never closed; null when there is none. All after it is one cell then. */
  readonly openQuote: number | null;
  /** Whether there were more rows than are taken. */
  readonly cut: boolean;
}

const delimiters = [',', ';', '\t', '|'] as const;
/** Code units from which the separator is told. */
const sample = 20_000;

/** A first line `sep=;`, by which Excel is told the separator. */
const told = /^sep=([,;\t|])\r?\n/i;

/**
 * A table after RFC 4180, read as spreadsheets write it: any of four separators (told by the first lines when not given), line
 * breaks CRLF, LF or CR, a quotation mark only at a cell's start, spaces kept. Text behind a closing mark belongs to the cell.
 * One pass, no pattern, so its time grows with the length alone. Never throws.
 */
export function parseCsv(text: string, delimiter?: string): CsvTable {
  const named = told.exec(text.slice(0, 20));
  const from = (named?.[0].length ?? 0) + (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const separator = delimiter ?? named?.[1] ?? detectDelimiter(text.slice(from, from + sample));
  return read(text, from, named ? 2 : 1, separator, limits.items);
}

function read(text: string, from: number, firstLine: number, delimiter: string, most: number): CsvTable {
  const rows: CsvRow[] = [];
  let line = firstLine;
  let rowLine = line;
  let cells: string[] = [];
  let at = from;
  let openQuote: number | null = null;
  const endRow = () => {
    if (cells.some((cell) => cell !== '')) rows.push({ line: rowLine, cells });
    cells = [];
  };
  while (at < text.length && rows.length < most) {
    let cell = '';
    if (text[at] === '"') {
      const opened = line;
      at += 1;
      for (;;) {
        const close = text.indexOf('"', at);
        const part = text.slice(at, close < 0 ? undefined : close);
        cell += part;
        line += breaks(part);
        if (close < 0) {
          openQuote ??= opened;
          at = text.length;
          break;
        }
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    }
    let end = at;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
    cells.push(cell + text.slice(at, end));
    at = end + 1;
    if (end >= text.length || text[end] !== delimiter) {
      if (text[end] === '\r' && text[at] === '\n') at += 1;
      endRow();
      line += 1;
      rowLine = line;
    } else if (at >= text.length) cells.push('');
  }
  endRow();
  return { delimiter, rows, openQuote, cut: at < text.length };
}

/** Line breaks of any of the three kinds. */
function breaks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count += 1;
  }
  return count;
}

/** The separator under which the first rows have most cells and the same number of them; a comma when nothing speaks. */
function detectDelimiter(text: string): string {
  let best: { readonly delimiter: string; readonly worth: number } = { delimiter: ',', worth: 0 };
  for (const delimiter of delimiters) {
    const { rows } = read(text, 0, 1, delimiter, 20);
    // The sample may end within a row.
    const counts = (rows.length > 1 && text.length === sample ? rows.slice(0, -1) : rows).map(({ cells }) => cells.length);
    const [columns = 1] = counts;
    const same = counts.filter((count) => count === columns).length / Math.max(1, counts.length);
    const worth = (columns - 1) * same;
    if (worth > best.worth) best = { delimiter, worth };
  }
  return best.delimiter;
}
