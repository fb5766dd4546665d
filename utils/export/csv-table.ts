import { cleanText } from './clean-text';
import type { ExportSettings } from './source';

/**
 * A cell that no spreadsheet takes for a formula: text before which `'` is put where it begins with a mark that starts one,
 * also in full width. A file opened with another separator than it was written with splits cells at that separator, so such
 * a mark right after a separator or line break gets a space before it.
 * See OWASP, "CSV Injection".
 */
export function guardFormula(cell: string): string {
  const inner = cell.replace(/([;,\t\n"])(?=[=+@＝＋＠]|[-－](?! ))/g, '$1 ');
  return /^[=+\-@＝＋－＠\t]/.test(inner) ? `'${inner}` : inner;
}

/** One cell as a table holds it: line breaks as `\n`, no control characters, guarded unless the settings say otherwise. */
export function csvCell(text: string, settings: ExportSettings): string {
  const cell = cleanText(text);
  return settings.keepFormulas === true ? cell : guardFormula(cell);
}

/**
 * Rows as CSV after RFC 4180: CRLF after each row, `"` doubled, every cell quoted that holds a separator, quote, line break or
 * outer space. With U+FEFF first where the settings ask for it.
 */
export function csvTable(rows: readonly (readonly string[])[], settings: ExportSettings): string {
  const delimiter = settings.delimiter ?? ',';
  const quoted = (text: string): string => {
    const cell = csvCell(text, settings);
    return /[",;\t\n]|^\s|\s$/u.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
  };
  const lines = rows.map((row) => `${row.map(quoted).join(delimiter)}\r\n`);
  return `${settings.byteOrderMark === true ? '\uFEFF' : ''}${lines.join('')}`;
}
