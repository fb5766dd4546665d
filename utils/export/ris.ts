import type { Author } from './authors';
import { citation } from './citation';
import { cleanLine } from './clean-text';
import type { CivilMoment } from './moment';
import type { ExportSettings, ExportSource } from './source';
import { allTags, liveHighlights } from './source';

const two = (number: number): string => String(number).padStart(2, '0');

/** `2026/05/04/`: year, month, day, and nothing in the fourth field. */
const risDate = ({ year, month, day }: CivilMoment): string => `${String(year).padStart(4, '0')}/${two(month)}/${day === null ? '' : two(day)}/`;

/** A comma parts family from given name, so a name that is no person's must have none. */
const risName = (author: Author): string => (author.kind === 'person' ? `${author.family}, ${author.given}` : author.name.replace(/,/g, ''));

function record(source: ExportSource, settings: ExportSettings): string {
  const cited = citation(source, settings);
  const highlights = liveHighlights(source);
  const [open, close] = settings.words.quotationMarks;
  const fields: [tag: string, value: string][] = [
    ['TY', cited.site === '' ? 'ELEC' : 'NEWS'],
    ['TI', cited.title],
    ...cited.authors.map((author): [string, string] => ['AU', risName(author)]),
    ['T2', cited.site],
    ['DA', cited.published === null ? '' : risDate(cited.published)],
    ['PY', cited.published === null ? '' : String(cited.published.year).padStart(4, '0')],
    ['Y2', cited.accessed === null ? '' : risDate(cited.accessed)],
    ['UR', cited.url],
    ['LA', cited.language],
    ['AB', source.article.lead ?? ''],
    ...allTags(source).map((tag): [string, string] => ['KW', tag]),
    ...highlights.map(({ selectors, note }): [string, string] => ['N1', `${open}${cleanLine(selectors.quote.exact)}${close} ${note}`]),
  ];
  const lines = fields.map(([tag, value]) => [tag, cleanLine(value)]).filter(([, value]) => value !== '');
  return `${lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')}ER  - \r\n`;
}

/** The articles in RIS, for EndNote, Mendeley and Zotero; each highlight with its note is one `N1`. */
export function ris(sources: readonly ExportSource[], settings: ExportSettings): string {
  return sources.map((source) => record(source, settings)).join('\r\n');
}
