import { isClipper, readClipper } from './obsidian-clipper';
import type { ColumnChoice, TablePreview } from './columns';
import { previewTable } from './columns';
import { parseCsv } from './csv';
import { csvFormat, readCsvForm, readTable } from './csv-forms';
import { isHypothesis, readHypothesis } from './hypothesis';
import type { ImportedFile } from './imported';
import { UnreadableFile } from './imported';
import { isWebAnnotation, readWebAnnotations } from './web-annotation';

/** A file read, or a table whose columns must be chosen first. */
export type ReadFile = { readonly kind: 'read'; readonly file: ImportedFile } | { readonly kind: 'columns'; readonly table: TablePreview };

/** Forms of JSON; the first that knows the value is taken. */
const jsonForms = [
  { is: isHypothesis, read: readHypothesis },
  { is: isClipper, read: readClipper },
  { is: isWebAnnotation, read: readWebAnnotations },
] as const;

/**
 * Reads the text of a file in whichever form it is. A table of no known program is read when `columns` say what is what.
 * Nothing of the text is run, loaded or taken for a key of an object. Throws `UnreadableFile`.
 */
export function readImport(text: string, columns?: ColumnChoice): ReadFile {
  const start = text.slice(0, 1_000).replace(/^\uFEFF/, '').trimStart();
  if (start === '') throw new UnreadableFile('empty');
  if (start.startsWith('{') || start.startsWith('[')) return { kind: 'read', file: readJson(text) };
  // A page or a bookmark file would be taken for a table of one column.
  if (start.startsWith('<') || text.slice(0, 10_000).includes('\0')) throw new UnreadableFile('unknown-format');
  const table = parseCsv(text);
  const [header] = table.rows;
  if (header === undefined || header.cells.length < 2) throw new UnreadableFile('unknown-format');
  if (table.rows.length < 2) throw new UnreadableFile('no-rows');
  const format = csvFormat(table);
  if (format !== 'table') return { kind: 'read', file: readCsvForm(table, format) };
  return columns ? { kind: 'read', file: readTable(table, columns) } : { kind: 'columns', table: previewTable(table) };
}

function readJson(text: string): ImportedFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnreadableFile('bad-json', { cause: error });
  }
  const form = jsonForms.find(({ is }) => is(value));
  if (!form) throw new UnreadableFile('unknown-format');
  return form.read(value);
}
