import type { Analysis, Participant, Quote } from '../analysis/analysis';
import type { Highlight } from '../database/records';
import { siteName, sourceAddress } from './address';
import { authors, fullName } from './authors';
import { blockIds } from './block-ids';
import { cleanLine } from './clean-text';
import { speakerWords } from './described-quote';
import { blockQuote, markdownLink, markdownNote, markdownParagraphs, markdownText, obsidianTag, wikilink } from './markdown-text';
import { civilMoment, civilMomentIn, isoDate, isoDateTime } from './moment';
import type { ExportSettings, ExportSource } from './source';
import { allTags, liveHighlights } from './source';
import { fragmentLinks, passages } from './text-fragment';
import type { Span } from '../text/span';
import { counted } from './words';
import type { YamlValue } from './yaml';
import { frontMatter } from './yaml';

/** Obsidian Web Clipper's tag, so that notes of both fall into the same views. */
const defaultTags = ['clippings'];

function noteTags(source: ExportSource, settings: ExportSettings): string[] {
  const all = [...(settings.tags ?? defaultTags), ...allTags(source)];
  return [...new Set(all.map(obsidianTag).filter((tag) => tag !== null))];
}

function moment(civil: ReturnType<typeof civilMoment>, asGiven: string): YamlValue {
  return civil === null ? cleanLine(asGiven) : { date: isoDateTime(civil) };
}

function properties(source: ExportSource, settings: ExportSettings): Record<string, YamlValue> {
  const { article } = source;
  const link = (name: string): string => (settings.wikilinks === false ? cleanLine(name) : wikilink(name));
  const people = (source.analysis?.participants ?? []).filter((participant) => participant.kind === 'person');
  return {
    title: cleanLine(article.title) || settings.words.untitled,
    source: sourceAddress(article) ?? cleanLine(article.url),
    site: siteName(article),
    author: authors(article.byline).map((one) => link(fullName(one))),
    published: article.published === null ? '' : moment(civilMoment(article.published), article.published),
    accessed: moment(civilMomentIn(source.accessed, settings.timeZone ?? 'UTC'), source.accessed),
    language: cleanLine(article.language ?? ''),
    description: cleanLine(article.lead ?? ''),
    people: [...new Set(people.map((person) => link(person.name)))],
    tags: noteTags(source, settings),
  };
}

/** Site with its address, authors and date on one line. */
function imprint(source: ExportSource): string {
  const { article } = source;
  const address = sourceAddress(article);
  const published = article.published === null ? null : civilMoment(article.published);
  const parts = [
    markdownLink(siteName(article) || (address ?? ''), address),
    authors(article.byline).map((one) => markdownText(fullName(one))).join(', '),
    published === null ? '' : isoDate(published),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function participantLine(participant: Participant, { words }: ExportSettings): string {
  const role = participant.role === null ? '' : ` — ${markdownText(participant.role)}`;
  return `- **${markdownText(participant.name)}**${role} (${counted(participant.mentions.length, words.mentions, words)})`;
}

function speakerLine(quote: Quote, analysis: Analysis, { words }: ExportSettings): string {
  const speaker = speakerWords(quote, analysis);
  if (speaker === null) return `*${words.unknownSpeaker}*`;
  return `**${markdownText(speaker.name)}**${speaker.role === null ? '' : `, ${markdownText(speaker.role)}`}`;
}

function highlightBlock(highlight: Highlight, id: string, link: string | null, settings: ExportSettings): string {
  const { words } = settings;
  const made = civilMomentIn(highlight.created, settings.timeZone ?? 'UTC');
  const tags = highlight.tags.map(obsidianTag).filter((tag) => tag !== null);
  const about = [
    ...(link === null ? [] : [markdownLink(words.inArticle, link)]),
    words.colours[highlight.colour] ?? cleanLine(highlight.colour),
    ...(made === null ? [] : [isoDate(made)]),
    ...(tags.length === 0 ? [] : [tags.map((tag) => `#${tag}`).join(' ')]),
  ];
  const quoted = blockQuote([...markdownParagraphs(highlight.selectors.quote.exact), `— ${about.join(' · ')}`]);
  const note = markdownNote(highlight.note);
  return `${quoted}\n\n^${id}${note === '' ? '' : `\n\n${note}`}`;
}

/**
 * One article as Markdown without front matter: title, imprint, facts, participants, quotes, highlights with notes; sections
 * with nothing in them are left out. Ends with a line feed. `idPrefix` keeps block ids of several articles in one file apart.
 */
export function markdownBody(source: ExportSource, settings: ExportSettings, idPrefix = ''): string {
  const { article, analysis } = source;
  const { words } = settings;
  const linkTo = fragmentLinks(article);
  const link = (spans: readonly Span[], text: string): string | null => linkTo(passages(article, spans, text));
  const marked = (paragraphs: string[]): string[] =>
    paragraphs.map((text, index) => `${words.quotationMarks[0]}${text}${index === paragraphs.length - 1 ? words.quotationMarks[1] : ''}`);
  const parts = [`# ${markdownText(article.title) || words.untitled}`];
  const section = (heading: string, lines: readonly string[], gap: string): void => {
    if (lines.length > 0) parts.push(`## ${heading}`, lines.join(gap));
  };
  const line = imprint(source);
  if (line !== '') parts.push(line);
  const pageNote = markdownNote(article.note ?? '');
  if (pageNote !== '') parts.push(pageNote);
  if (analysis !== null) {
    const facts = analysis.facts.map((fact, index) => {
      const address = link([fact], fact.text);
      return `- ${markdownText(fact.text)}${address === null ? '' : ` (${markdownLink(words.inArticle, address)})`} ^${idPrefix}fact-${index + 1}`;
    });
    section(words.facts, facts, '\n');
    section(words.participants, analysis.participants.map((participant) => participantLine(participant, settings)), '\n');
    const quotes = analysis.quotes.map((quote, index) => {
      const address = link(quote.parts, quote.text);
      const speaker = speakerLine(quote, analysis, settings);
      const source = address === null ? '' : ` · ${markdownLink(words.inArticle, address)}`;
      return `${blockQuote([...marked(markdownParagraphs(quote.text)), `— ${speaker}${source}`])}\n\n^${idPrefix}quote-${index + 1}`;
    });
    section(words.quotes, quotes, '\n\n');
  }
  const highlights = liveHighlights(source);
  const ids = blockIds(highlights.map((highlight) => highlight.id), `${idPrefix}hl-`);
  const blocks = highlights.map((highlight, index) =>
    highlightBlock(highlight, ids[index] ?? '', linkTo([highlight.selectors.quote]), settings),
  );
  section(words.highlights, blocks, '\n\n');
  return `${parts.join('\n\n')}\n`;
}

/** One article as an Obsidian note: YAML front matter and `markdownBody`. */
export function articleMarkdown(source: ExportSource, settings: ExportSettings): string {
  return `${frontMatter(properties(source, settings))}\n${markdownBody(source, settings)}`;
}

/** One article as `articleMarkdown`; several as one file without front matter, since a file can have only one. */
export function markdown(sources: readonly ExportSource[], settings: ExportSettings): string {
  const [only, ...others] = sources;
  if (only !== undefined && others.length === 0) return articleMarkdown(only, settings);
  return sources.map((source, index) => markdownBody(source, settings, `a${index + 1}-`)).join('\n---\n\n');
}
