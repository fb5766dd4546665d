import type { Author } from './authors';
import type { Citation } from './citation';
import { citation, citationKeys } from './citation';
import { cleanLine } from './clean-text';
import { isoDate } from './moment';
import type { ExportSettings, ExportSource } from './source';
import { allTags, liveHighlights } from './source';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  // Not `\{`: BibTeX counts braces whether a backslash stands before them or not.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '^': '{\\textasciicircum}',
  '~': '{\\textasciitilde}',
  // Safe within braces for BibTeX, but some programs take it for the next entry.
  '@': '{@}',
};

/** Words as TeX shows them, with as many opening as closing braces. */
function texText(text: string): string {
  return cleanLine(text).replace(/[\\{}$&#^_%~@]/g, (mark) => commands[mark] ?? `\\${mark}`);
}

function bibName(author: Author): string {
  return author.kind === 'person' ? `${texText(author.family)}, ${texText(author.given)}` : `{${texText(author.name)}}`;
}

function entry(cited: Citation, key: string, source: ExportSource, { words }: ExportSettings): string {
  const highlights = liveHighlights(source);
  const [open, close] = words.quotationMarks;
  const notes = highlights.map(({ selectors, note }) => `${open}${cleanLine(selectors.quote.exact)}${close} ${note}`.trim());
  const fields: [name: string, value: string][] = [
    // Twice braced: styles would put the title in small letters, names too.
    ['title', `{{${texText(cited.title)}}}`],
    ['author', cited.authors.length === 0 ? '' : `{${cited.authors.map(bibName).join(' and ')}}`],
    ['journal', cited.site === '' ? '' : `{${texText(cited.site)}}`],
    ['year', cited.published === null ? '' : `{${cited.published.year}}`],
    ['month', cited.published === null ? '' : (months[cited.published.month - 1] ?? '')],
    // `webAddress` has left no brace or backslash in it, and `\url` wants it raw.
    ['url', cited.url === '' ? '' : `{${cited.url}}`],
    ['urldate', cited.accessed === null ? '' : `{${isoDate(cited.accessed)}}`],
    ['language', cited.language === '' ? '' : `{${texText(cited.language)}}`],
    ['keywords', wrap(allTags(source).map(texText).join(', '))],
    ['annote', wrap(notes.map(texText).join(' / '))],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${cited.site === '' ? 'misc' : 'article'}{${key},\n${lines.join('')}}\n`;
}

const wrap = (text: string): string => (text === '' ? '' : `{${text}}`);

/** The articles as BibTeX entries in UTF-8, with keys in Latin letters; highlights and notes in `annote`. */
export function bibtex(sources: readonly ExportSource[], settings: ExportSettings): string {
  const cited = sources.map((source) => citation(source, settings));
  const keys = citationKeys(cited);
  return sources.map((source, index) => entry(cited[index] ?? citation(source, settings), keys[index] ?? '', source, settings)).join('\n');
}
