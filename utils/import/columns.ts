import type { CsvRow, CsvTable } from './csv';

/** What a column of any table can be. */
export const columnRoles = ['url', 'title', 'highlight', 'note', 'tags', 'colour', 'author', 'site', 'published', 'created'] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** The column of each role, by its place from 0. */
export type ColumnChoice = Readonly<Partial<Record<ColumnRole, number>>>;

/** Names that tables of other programs give to such columns, in small letters. The first that occurs is taken. */
const usual: Readonly<Record<ColumnRole, readonly string[]>> = {
  url: ['url', 'uri', 'link', 'address', 'href', 'source url', 'адреса', 'посилання', 'лінк'],
  title: ['title', 'name', 'page', 'article', 'document title', 'заголовок', 'назва', 'стаття'],
  highlight: ['highlight', 'highlights', 'quote', 'selection', 'quote/description', 'text', 'content', 'words', 'excerpt', 'виділення', 'цитата', 'текст', 'уривок'],
  note: ['note', 'notes', 'comment', 'comments', 'annotation', 'нотатка', 'нотатки', 'примітка', 'коментар'],
  tags: ['tags', 'tag', 'labels', 'keywords', 'теги', 'мітки', 'ключові слова'],
  colour: ['color', 'colour', 'колір'],
  author: ['author', 'authors', 'byline', 'автор', 'автори', 'авторка'],
  site: ['site', 'source', 'publisher', 'publication', 'domain', 'сайт', 'джерело', 'видання'],
  published: ['published', 'publication date', 'дата публікації', 'опубліковано'],
  created: ['created', 'created at', 'created_at', 'date', 'timestamp', 'time_added', 'saved', 'saved date', 'added', 'дата', 'створено', 'додано'],
};

const fold = (name: string): string => name.trim().toLowerCase();

/** The place of a column by its name, capitals aside; -1 when there is none. */
export function columnOf({ cells }: CsvRow, name: string): number {
  return cells.findIndex((cell) => fold(cell) === fold(name));
}

/** Whether a header has all of these names. */
export function hasColumns(header: CsvRow, names: readonly string[]): boolean {
  return names.every((name) => columnOf(header, name) >= 0);
}

/** What the columns of a table seem to be, by their names; a column serves one role. */
export function guessColumns(header: CsvRow): ColumnChoice {
  const choice: { -readonly [Role in keyof ColumnChoice]: ColumnChoice[Role] } = {};
  const taken = new Set<number>();
  for (const role of columnRoles) {
    const column = usual[role].map((name) => columnOf(header, name)).find((place) => place >= 0 && !taken.has(place));
    if (column === undefined) continue;
    choice[role] = column;
    taken.add(column);
  }
  return choice;
}

/** A table as the person sees it who is asked what its columns are: names, and the cells of the first rows cut short. */
export interface TablePreview {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly guess: ColumnChoice;
}

export function previewTable({ rows: [header, ...rows] }: CsvTable): TablePreview {
  const short = (cell: string) => (cell.length > 120 ? `${cell.slice(0, 119).toWellFormed()}…` : cell);
  const columns = header?.cells.slice(0, 60) ?? [];
  return {
    header: columns.map(short),
    rows: rows.slice(0, 3).map(({ cells }) => columns.map((_, at) => short(cells[at] ?? ''))),
    guess: header ? guessColumns(header) : {},
  };
}
