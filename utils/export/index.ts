import { bibtex } from './bibtex';
import { claimSheetCsv, claimSheetMarkdown } from './claim-sheet';
import { cleanLine } from './clean-text';
import { cslJson } from './csl-json';
import { fullCsv, readwiseCsv } from './csv';
import { fileName } from './file-name';
import { html } from './html';
import { hypothesis } from './hypothesis';
import type { Loss } from './losses';
import { markdown } from './markdown';
import { netscape } from './netscape';
import { plainText } from './plain-text';
import { ris } from './ris';
import type { ExportSettings, ExportSource } from './source';
import { webAnnotation } from './web-annotation';
import { zipFiles } from './zip';

/** One form of export. */
export interface ExportFormat {
  /** Without a dot. */
  readonly extension: string;
  /** Media type, with its character set where the form has one. */
  readonly mime: string;
  /** Any number of articles as the text of one file. */
  readonly write: (sources: readonly ExportSource[], settings: ExportSettings) => string;
  /** What the form cannot hold of what is stored; say it before the export. */
  readonly loses: readonly Loss[];
}

const table = 'text/csv;charset=utf-8';

/** Every form of export by its name. */
export const exportFormats = {
  markdown: { extension: 'md', mime: 'text/markdown;charset=utf-8', write: markdown, loses: ['places', 'surroundings'] },
  html: { extension: 'html', mime: 'text/html;charset=utf-8', write: html, loses: ['places', 'surroundings', 'words-only'] },
  'plain-text': { extension: 'txt', mime: 'text/plain;charset=utf-8', write: plainText, loses: ['colours', 'places', 'surroundings'] },
  'web-annotation': {
    extension: 'jsonld',
    mime: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    write: webAnnotation,
    loses: ['analysis'],
  },
  hypothesis: { extension: 'json', mime: 'application/json', write: hypothesis, loses: ['analysis', 'colours', 'places'] },
  'readwise-csv': { extension: 'csv', mime: table, write: readwiseCsv, loses: ['analysis', 'colours', 'places', 'surroundings', 'page-notes'] },
  'full-csv': { extension: 'csv', mime: table, write: fullCsv, loses: ['analysis', 'page-notes'] },
  'claim-sheet-csv': { extension: 'csv', mime: table, write: claimSheetCsv, loses: ['highlights', 'page-notes'] },
  'claim-sheet-markdown': { extension: 'md', mime: 'text/markdown;charset=utf-8', write: claimSheetMarkdown, loses: ['highlights', 'page-notes'] },
  'csl-json': { extension: 'json', mime: 'application/vnd.citationstyles.csl+json', write: cslJson, loses: ['analysis', 'highlights', 'tags', 'page-notes'] },
  ris: { extension: 'ris', mime: 'application/x-research-info-systems', write: ris, loses: ['analysis', 'colours', 'places', 'surroundings', 'words-only', 'page-notes'] },
  bibtex: { extension: 'bib', mime: 'application/x-bibtex', write: bibtex, loses: ['analysis', 'colours', 'places', 'surroundings', 'words-only', 'page-notes'] },
  bookmarks: { extension: 'html', mime: 'text/html;charset=utf-8', write: netscape, loses: ['analysis', 'highlights', 'page-addresses', 'page-notes'] },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof exportFormats;

/** A name for the file of an export: the title of its only article, else `collection` (such as «Виділення»). */
export function exportFileName(format: ExportFormatName, sources: readonly ExportSource[], settings: ExportSettings): string {
  const { words } = settings;
  const title = sources.length === 1 ? cleanLine(sources[0]?.article.title ?? '') : words.highlights;
  return fileName(title, exportFormats[format].extension, words.untitled);
}

/** Many articles as a ZIP with one file of the format for each, named by its title and dated when it was read. */
export function exportZip(format: ExportFormatName, sources: readonly ExportSource[], settings: ExportSettings): Promise<Uint8Array<ArrayBuffer>> {
  const { write } = exportFormats[format];
  const files = sources.map((source) => ({ name: exportFileName(format, [source], settings), content: write([source], settings) }));
  const latest = sources.map((source) => source.accessed).sort().at(-1);
  return zipFiles(files, latest ?? '');
}
