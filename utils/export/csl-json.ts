import type { Author } from './authors';
import type { Citation } from './citation';
import { citation, citationKeys } from './citation';
import { cleanLine } from './clean-text';
import { jsonText } from './json-text';
import type { CivilMoment } from './moment';
import type { ExportSettings, ExportSource } from './source';

const name = (author: Author): object =>
  author.kind === 'person' ? { family: author.family, given: author.given } : { literal: author.name };

const date = ({ year, month, day }: CivilMoment): object => ({ 'date-parts': [day === null ? [year, month] : [year, month, day]] });

function item(cited: Citation, id: string, lead: string): object {
  return {
    id,
    type: cited.site === '' ? 'webpage' : 'article-newspaper',
    title: cited.title,
    ...(cited.authors.length === 0 ? {} : { author: cited.authors.map(name) }),
    ...(cited.site === '' ? {} : { 'container-title': cited.site }),
    ...(cited.published === null ? {} : { issued: date(cited.published) }),
    ...(cited.accessed === null ? {} : { accessed: date(cited.accessed) }),
    ...(cited.url === '' ? {} : { URL: cited.url }),
    ...(cited.language === '' ? {} : { language: cited.language }),
    ...(lead === '' ? {} : { abstract: lead }),
  };
}

/** The articles as CSL-JSON 1.0.2 items, for Zotero and citation processors. */
export function cslJson(sources: readonly ExportSource[], settings: ExportSettings): string {
  const cited = sources.map((source) => citation(source, settings));
  const keys = citationKeys(cited);
  return jsonText(cited.map((one, index) => item(one, keys[index] ?? '', cleanLine(sources[index]?.article.lead ?? ''))));
}
