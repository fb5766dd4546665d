import { siteName, sourceAddress } from './address';
import { authors, fullName } from './authors';
import { cleanLine } from './clean-text';
import { csvTable } from './csv-table';
import type { ExportSettings, ExportSource } from './source';
import { liveHighlights } from './source';
import { fragmentLinks } from './text-fragment';

const authorNames = (source: ExportSource): string => authors(source.article.byline).map(fullName).join(', ');

/** `2026-05-05 06:12:30`, UTC, as Readwise reads dates; as given where it is no moment. */
function readwiseDate(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}

/** Readwise takes tags from the note itself, as `.tag` before its words. */
function readwiseNote(note: string, tags: readonly string[]): string {
  const inline = tags.map((tag) => `.${cleanLine(tag).replace(/\s+/gu, '-')}`).join(' ');
  return [inline, note].filter((part) => part !== '').join('\n');
}

/** Header of Readwise's CSV import form. */
export const readwiseColumns = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'] as const;

/** The highlights in Readwise's CSV import form; `Location` is the highlight's place among those of its article, from 1. */
export function readwiseCsv(sources: readonly ExportSource[], settings: ExportSettings): string {
  const rows = sources.flatMap((source) =>
    liveHighlights(source).map((highlight, index) => [
      highlight.selectors.quote.exact,
      source.article.title,
      authorNames(source),
      sourceAddress(source.article) ?? source.article.url,
      readwiseNote(highlight.note, highlight.tags),
      String(index + 1),
      readwiseDate(highlight.created),
    ]),
  );
  // Readwise reads commas only.
  return csvTable([readwiseColumns, ...rows], { ...settings, delimiter: ',' });
}

/** Header of the full form. English in every language: programs read it. */
export const fullColumns = [
  'ID',
  'Title',
  'Site',
  'Author',
  'Published',
  'Accessed',
  'Language',
  'URL',
  'Highlight',
  'Note',
  'Tags',
  'Colour',
  'Created',
  'Updated',
  'Before',
  'After',
  'Start',
  'End',
  'Paragraph',
  'Link',
] as const;

/** The highlights with all that is stored of them, one a row. `Start` and `End` are Unicode code points of the page's text. */
export function fullCsv(sources: readonly ExportSource[], settings: ExportSettings): string {
  const rows = sources.flatMap((source) => {
    const { article } = source;
    const linkTo = fragmentLinks(article);
    return liveHighlights(source).map((highlight) => {
      const { quote, position } = highlight.selectors;
      return [
        highlight.id,
        article.title,
        siteName(article),
        authorNames(source),
        article.published ?? '',
        source.accessed,
        article.language ?? '',
        sourceAddress(article) ?? article.url,
        quote.exact,
        highlight.note,
        highlight.tags.map(cleanLine).join(', '),
        highlight.colour,
        highlight.created,
        highlight.updated,
        quote.prefix,
        quote.suffix,
        position === null ? '' : String(position.start),
        position === null ? '' : String(position.end),
        highlight.evidence.paragraph,
        linkTo([quote]) ?? '',
      ];
    });
  });
  return csvTable([fullColumns, ...rows], settings);
}
