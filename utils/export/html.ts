import type { Highlight } from '../database/records';
import { siteName, sourceAddress } from './address';
import { authors, fullName } from './authors';
import { cleanLine, cleanLines, cleanText } from './clean-text';
import { speakerWords } from './described-quote';
import { htmlLink, htmlText } from './html-text';
import { civilMoment, civilMomentIn, isoDate } from './moment';
import type { ExportSettings, ExportSource } from './source';
import { liveHighlights } from './source';
import type { FragmentLink } from './text-fragment';
import { fragmentLinks, passages } from './text-fragment';
import { counted } from './words';

const styles = [
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;color:#1b1b1f;background:#fff}',
  'blockquote{margin:1rem 0;padding-left:1rem;border-left:.2rem solid #b9b9c4}',
  'mark{color:inherit;background:#fff3a3}',
  'mark.green{background:#c9f2c7}mark.blue{background:#c8e4ff}mark.pink{background:#ffd1e3}mark.violet{background:#e3d4ff}',
  '.note{white-space:pre-wrap}footer,.imprint{color:#55555f;font-size:.9rem}',
].join('');

/** A BCP 47 tag for `lang`, or null for anything that is none. */
export function languageTag(language: string | null): string | null {
  const tag = (language ?? '').trim();
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/.test(tag) ? tag : null;
}

/** A `<blockquote>`; everything but the address must be HTML already. */
export function quoted(paragraphs: readonly string[], footer: string, address: string | null, language: string | null): string {
  const cite = address === null ? '' : ` cite="${htmlText(address)}"`;
  const lang = language === null ? '' : ` lang="${language}"`;
  return `<blockquote${cite}${lang} dir="auto">${paragraphs.map((text) => `<p>${text}</p>`).join('')}<footer>${footer}</footer></blockquote>`;
}

function highlightHtml(highlight: Highlight, source: ExportSource, linkTo: FragmentLink, { words, timeZone }: ExportSettings): string {
  const address = linkTo([highlight.selectors.quote]);
  const colour = htmlText(highlight.colour);
  const made = civilMomentIn(highlight.created, timeZone ?? 'UTC');
  const about = [
    ...(address === null ? [] : [htmlLink(words.inArticle, address)]),
    ...(made === null ? [] : [isoDate(made)]),
    ...highlight.tags.map((tag) => `#${htmlText(cleanLine(tag))}`),
  ].join(' · ');
  const marks = cleanLines(highlight.selectors.quote.exact).map((line) => `<mark class="${colour}">${htmlText(line)}</mark>`);
  const note = cleanText(highlight.note).trim();
  const text = quoted(marks, about, sourceAddress(source.article), languageTag(source.article.language));
  return note === '' ? text : `${text}\n<p class="note" dir="auto">${htmlText(note)}</p>`;
}

function imprint({ article }: ExportSource): string {
  const address = sourceAddress(article);
  const published = article.published === null ? null : civilMoment(article.published);
  const parts = [
    htmlLink(siteName(article) || (address ?? ''), address),
    htmlText(authors(article.byline).map(fullName).join(', ')),
    published === null ? '' : `<time datetime="${isoDate(published)}">${isoDate(published)}</time>`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** One article as an HTML `<article>`: no script, style or class that the surroundings need. For the clipboard too. */
export function articleHtml(source: ExportSource, settings: ExportSettings): string {
  const { article, analysis } = source;
  const { words } = settings;
  const linkTo = fragmentLinks(article);
  const language = languageTag(article.language);
  const list = (items: readonly string[]): string => `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
  const parts = [`<h1 dir="auto">${htmlText(cleanLine(article.title)) || htmlText(words.untitled)}</h1>`, `<p class="imprint">${imprint(source)}</p>`];
  const note = cleanText(article.note ?? '').trim();
  if (note !== '') parts.push(`<p class="note" dir="auto">${htmlText(note)}</p>`);
  const tags = (article.tags ?? []).map((tag) => `#${htmlText(cleanLine(tag))}`);
  if (tags.length > 0) parts.push(`<p class="imprint">${tags.join(' · ')}</p>`);
  if (analysis !== null && analysis.facts.length > 0) {
    const facts = analysis.facts.map((fact) => {
      const address = linkTo(passages(article, [fact], fact.text));
      return `${htmlText(cleanLine(fact.text))}${address === null ? '' : ` (${htmlLink(words.inArticle, address)})`}`;
    });
    parts.push(`<h2>${words.facts}</h2>`, list(facts));
  }
  if (analysis !== null && analysis.participants.length > 0) {
    const people = analysis.participants.map(({ name, role, mentions }) => {
      const roleText = role === null ? '' : ` — ${htmlText(cleanLine(role))}`;
      return `<strong>${htmlText(cleanLine(name))}</strong>${roleText} (${counted(mentions.length, words.mentions, words)})`;
    });
    parts.push(`<h2>${words.participants}</h2>`, list(people));
  }
  if (analysis !== null && analysis.quotes.length > 0) {
    const quotes = analysis.quotes.map((quote) => {
      const speaker = speakerWords(quote, analysis);
      const who = speaker === null ? `<em>${words.unknownSpeaker}</em>` : `<cite>${htmlText(speaker.name)}</cite>${speaker.role === null ? '' : `, ${htmlText(speaker.role)}`}`;
      const address = linkTo(passages(article, quote.parts, quote.text));
      const footer = `— ${who}${address === null ? '' : ` · ${htmlLink(words.inArticle, address)}`}`;
      return quoted(cleanLines(quote.text).map(htmlText), footer, sourceAddress(article), language);
    });
    parts.push(`<h2>${words.quotes}</h2>`, ...quotes);
  }
  const highlights = liveHighlights(source).map((highlight) => highlightHtml(highlight, source, linkTo, settings));
  if (highlights.length > 0) parts.push(`<h2>${words.highlights}</h2>`, ...highlights);
  return `<article>\n${parts.join('\n')}\n</article>`;
}

/**
 * The articles as one HTML file that needs nothing else: its styles inside, no script, and a content security policy that
 * lets nothing load or run even if this program erred.
 */
export function html(sources: readonly ExportSource[], settings: ExportSettings): string {
  const { words } = settings;
  const only = sources.length === 1 ? cleanLine(sources[0]?.article.title ?? '') : '';
  return [
    '<!DOCTYPE html>',
    `<html lang="${words.code}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${htmlText(only) || words.highlights}</title>`,
    `<style>${styles}</style>`,
    '</head>',
    '<body>',
    sources.map((source) => articleHtml(source, settings)).join('\n<hr>\n'),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
