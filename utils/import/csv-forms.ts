import { collect } from './collect';
import type { Collector } from './collect';
import { readColour } from './colours';
import type { ColumnChoice } from './columns';
import { columnOf, hasColumns } from './columns';
import type { CsvTable } from './csv';
import type { ImportFormat, ImportedFile } from './imported';
import { readTags } from './labels';
import { listedHighlights } from './listed-highlights';
import { readMoment } from './moments';

/** A row asked for its cells by the names of their columns; an empty text where there is none. */
type Cell = (name: string) => string;
type RowReader = (found: Collector, cell: Cell, line: number) => void;

interface CsvForm {
  readonly format: ImportFormat;
  /** Names that no other form has together. */
  readonly columns: readonly string[];
  readonly row: RowReader;
}

/** Our own tables put `'` before what a spreadsheet would run. */
function unguarded(cell: string): string {
  return /^'[=+\-@＝＋－＠\t]/.test(cell) ? cell.slice(1) : cell;
}

/** Readwise takes tags from the first line of a note, `.tag .another`. */
function splitInlineTags(note: string): { readonly tags: string[]; readonly note: string } {
  const [first = '', ...rest] = note.split('\n');
  if (!/^\.[^\s.]\S*(?: \.[^\s.]\S*)*$/u.test(first)) return { tags: [], note };
  return { tags: first.split(' ').map((tag) => tag.slice(1)), note: rest.join('\n') };
}

/** A date that is there but cannot be read is a problem; the item is dated today then. */
function dated(found: Collector, text: string, line: number): string | null {
  const moment = readMoment(text);
  if (moment === null && text.trim() !== '') found.problem(line, 'bad-date', false);
  return moment;
}

const konspekt: RowReader = (found, cell, line) => {
  const own: Cell = (name) => unguarded(cell(name));
  const article = found.article({ line, url: own('URL'), title: own('Title'), site: own('Site'), byline: own('Author'), published: own('Published'), language: own('Language'), created: readMoment(own('Accessed')) });
  if (!article) return;
  const [start, end] = [own('Start'), own('End')];
  found.keep({
    article,
    line,
    id: own('ID'),
    exact: own('Highlight'),
    prefix: own('Before'),
    suffix: own('After'),
    position: /^\d{1,12}$/.test(start) && /^\d{1,12}$/.test(end) ? { start: Number(start), end: Number(end) } : null,
    note: own('Note'),
    tags: readTags(own('Tags')),
    colour: readColour(own('Colour')),
    created: dated(found, own('Created'), line),
    updated: readMoment(own('Updated')),
    paragraph: own('Paragraph'),
  });
};

const readwise: RowReader = (found, cell, line) => {
  const created = dated(found, cell('Highlighted at'), line);
  // The export names no address: the article is known by its title.
  const article = found.article({ line, url: '', title: cell('Book Title'), byline: cell('Book Author'), tags: readTags(cell('Document tags')), created });
  if (!article) return;
  found.keep({ article, line, exact: cell('Highlight'), note: cell('Note'), tags: readTags(cell('Tags')), colour: readColour(cell('Color')), created });
};

const readwiseForm: RowReader = (found, cell, line) => {
  const created = dated(found, cell('Date'), line);
  const article = found.article({ line, url: unguarded(cell('URL')), title: unguarded(cell('Title')), byline: unguarded(cell('Author')), created });
  if (!article) return;
  found.keep({ article, line, exact: unguarded(cell('Highlight')), created, ...splitInlineTags(unguarded(cell('Note'))) });
};

const reader: RowReader = (found, cell, line) => {
  // Feeds are what was sent, not what was saved.
  if (cell('Location').trim() === 'feed') return found.problem(line, 'feed', true);
  const article = found.article({ line, url: cell('URL'), title: cell('Title'), tags: readTags(cell('Document tags')), created: dated(found, cell('Saved date'), line) });
  if (article) found.keepArticle(article);
};

/** A bookmark with highlights in one cell; what is said of the bookmark belongs to the article. */
function bookmark(found: Collector, line: number, raw: { url: string; title: string; tags: string[]; notes: string[]; created: string; highlights: string }): void {
  const created = dated(found, raw.created, line);
  const article = found.article({ line, url: raw.url, title: raw.title, tags: raw.tags, note: raw.notes.map((note) => note.trim()).filter((note) => note !== '').join('\n\n'), created });
  if (!article) return;
  found.keepArticle(article);
  for (const highlight of listedHighlights(raw.highlights)) found.keep({ article, line, created, ...highlight });
}

const raindrop: RowReader = (found, cell, line) =>
  bookmark(found, line, { url: cell('url'), title: cell('title'), tags: readTags(cell('tags')), notes: [cell('note')], created: cell('created'), highlights: cell('highlights') });

const diigo: RowReader = (found, cell, line) => {
  const tags = readTags(cell('tags'), 'spaces').filter((tag) => tag !== 'no_tag');
  bookmark(found, line, { url: cell('url'), title: cell('title'), tags, notes: [cell('description'), cell('comments')], created: cell('created_at'), highlights: cell('annotations') });
};

/** The tables of known programs; the first whose columns are all there is taken. */
const forms: readonly CsvForm[] = [
  { format: 'konspekt-csv', columns: ['ID', 'URL', 'Highlight', 'Before', 'After', 'Paragraph'], row: konspekt },
  { format: 'readwise-csv', columns: ['Highlight', 'Book Title', 'Book Author', 'Highlighted at'], row: readwise },
  { format: 'readwise-form-csv', columns: ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'], row: readwiseForm },
  { format: 'reader-csv', columns: ['Title', 'URL', 'Document tags', 'Saved date', 'Location'], row: reader },
  { format: 'raindrop-csv', columns: ['id', 'title', 'note', 'excerpt', 'url', 'tags', 'created', 'highlights'], row: raindrop },
  { format: 'diigo-csv', columns: ['title', 'url', 'tags', 'description', 'annotations', 'created_at'], row: diigo },
];

/** The known form of a table, by its header; `table` for any other, whose columns have to be chosen. */
export function csvFormat({ rows: [header] }: CsvTable): ImportFormat {
  return (header && forms.find(({ columns }) => hasColumns(header, columns))?.format) ?? 'table';
}

/** Reads a table in one of the known forms. */
export function readCsvForm(table: CsvTable, format: ImportFormat): ImportedFile {
  const form = forms.find((one) => one.format === format);
  return form ? readRows(table, format, form.row) : readTable(table, {});
}

/** Reads any table by chosen columns. A row without words to highlight is a saved article. */
export function readTable(table: CsvTable, columns: ColumnChoice): ImportedFile {
  const [header] = table.rows;
  const name = (role: keyof ColumnChoice): string => header?.cells[columns[role] ?? -1] ?? '';
  return readRows(table, 'table', (found, cell, line) => {
    const of: Cell = (role) => (name(role as keyof ColumnChoice) === '' ? '' : cell(`#${columns[role as keyof ColumnChoice]}`));
    const created = dated(found, of('created'), line);
    const labels = { note: of('note'), tags: readTags(of('tags')) };
    const about = { line, url: of('url'), title: of('title'), byline: of('author'), site: of('site'), published: of('published'), created };
    const exact = of('highlight');
    const article = found.article(exact.trim() === '' ? { ...about, ...labels } : about);
    if (!article) return;
    if (exact.trim() === '') found.keepArticle(article);
    else found.keep({ article, line, exact, ...labels, colour: readColour(of('colour')), created });
  });
}

function readRows({ rows: [header, ...rows], openQuote, cut }: CsvTable, format: ImportFormat, row: RowReader): ImportedFile {
  const found = collect();
  const places = new Map<string, number>();
  const place = (name: string): number => {
    const known = places.get(name) ?? (name.startsWith('#') ? Number(name.slice(1)) : header ? columnOf(header, name) : -1);
    places.set(name, known);
    return known;
  };
  for (const { line, cells } of rows) {
    if (found.full(line)) break;
    if (cells.length < (header?.cells.length ?? 0) / 2) found.problem(line, 'short-row', false);
    row(found, (name) => cells[place(name)] ?? '', line);
  }
  if (openQuote !== null) found.problem(openQuote, 'open-quote', false);
  if (cut) found.problem(rows.at(-1)?.line ?? 1, 'too-many-items', true);
  return found.file(format);
}
