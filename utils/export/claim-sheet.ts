import { siteName } from './address';
import { cleanLine } from './clean-text';
import { csvTable } from './csv-table';
import { speakerWords } from './described-quote';
import { markdownLink, markdownText } from './markdown-text';
import { civilMoment, isoDate } from './moment';
import type { ExportSettings, ExportSource } from './source';
import { fragmentLinks, passages } from './text-fragment';

/** A statement to check; the last two columns of a sheet are for whoever checks it. */
interface Claim {
  readonly who: string;
  readonly role: string;
  readonly said: string;
  readonly when: string;
  readonly where: string;
  readonly link: string | null;
}

function claims(source: ExportSource): Claim[] {
  const { article, analysis } = source;
  if (analysis === null) return [];
  const linkTo = fragmentLinks(article);
  const published = article.published === null ? null : civilMoment(article.published);
  return analysis.quotes.map((quote) => {
    const speaker = speakerWords(quote, analysis);
    return {
      who: speaker?.name ?? '',
      role: speaker?.role ?? '',
      said: quote.text,
      when: published === null ? cleanLine(article.published ?? '') : isoDate(published),
      where: siteName(article),
      link: linkTo(passages(article, quote.parts, quote.text)),
    };
  });
}

function header({ words: { claims: name } }: ExportSettings): string[] {
  return [name.who, name.role, name.said, name.when, name.where, name.link, name.checkedBy, name.verdict];
}

/** Every quote of the articles as a row for fact-checkers; the columns for checker and verdict are empty. */
export function claimSheetCsv(sources: readonly ExportSource[], settings: ExportSettings): string {
  const rows = sources.flatMap(claims).map((claim) => [claim.who, claim.role, claim.said, claim.when, claim.where, claim.link ?? '', '', '']);
  return csvTable([header(settings), ...rows], settings);
}

/** The same as a Markdown table under a heading. */
export function claimSheetMarkdown(sources: readonly ExportSource[], settings: ExportSettings): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const names = header(settings);
  const { words } = settings;
  const rows = sources.flatMap(claims).map((claim) =>
    row([
      markdownText(claim.who) || `*${words.unknownSpeaker}*`,
      markdownText(claim.role),
      `${words.quotationMarks[0]}${markdownText(claim.said)}${words.quotationMarks[1]}`,
      markdownText(claim.when),
      markdownText(claim.where),
      claim.link === null ? '' : markdownLink(words.inArticle, claim.link),
      '',
      '',
    ]),
  );
  return [`# ${words.claims.title}`, '', row(names), row(names.map(() => '---')), ...rows, ''].join('\n');
}
