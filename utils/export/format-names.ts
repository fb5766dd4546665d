import type { ExportFormatName } from './index';

/** The forms in the order in which a person is offered them: what is read first, then what programs read. */
export const exportFormatNames = [
  'markdown',
  'html',
  'plain-text',
  'full-csv',
  'claim-sheet-csv',
  'claim-sheet-markdown',
  'web-annotation',
  'hypothesis',
  'readwise-csv',
  'csl-json',
  'ris',
  'bibtex',
  'bookmarks',
] as const satisfies readonly ExportFormatName[];
