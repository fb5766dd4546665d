import { siteName, sourceAddress } from './address';
import { authors, fullName } from './authors';
import { cleanLine } from './clean-text';
import { speakerWords } from './described-quote';
import { markdownNote, markdownText } from './markdown-text';
import { civilMoment, civilMomentIn, isoDateTime } from './moment';
import type { ExportSettings, ExportSource } from './source';
import { allTags, liveHighlights } from './source';
import { filters } from './template-filters';
import type { TemplateNode, TemplatePlace } from './template-syntax';
import { fragmentLinks, passages } from './text-fragment';
import { yamlString } from './yaml';

/** Words of the article are escaped where they are written; addresses are safe already; notes are Markdown. */
type Content = 'words' | 'address' | 'note';
type Words = { readonly content: Content; readonly text: string };
type Value = Words | readonly (string | Scope)[];
type Scope = ReadonlyMap<string, Value>;

const words = (text: string | null): Words => ({ content: 'words', text: text ?? '' });
const address = (url: string | null): Words => ({ content: 'address', text: url ?? '' });
const scope = (values: Readonly<Record<string, Value>>): Scope => new Map(Object.entries(values));

function scopeOf(source: ExportSource, settings: ExportSettings): Scope {
  const { article, analysis } = source;
  const linkTo = fragmentLinks(article);
  const zone = settings.timeZone ?? 'UTC';
  const published = article.published === null ? null : civilMoment(article.published);
  const moment = (iso: string): Words => {
    const civil = civilMomentIn(iso, zone);
    return words(civil === null ? iso : isoDateTime(civil));
  };
  const highlights = liveHighlights(source);
  return scope({
    title: words(cleanLine(article.title) || settings.words.untitled),
    url: address(sourceAddress(article)),
    site: words(siteName(article)),
    authors: authors(article.byline).map(fullName),
    published: words(published === null ? article.published : isoDateTime(published)),
    accessed: moment(source.accessed),
    language: words(article.language),
    lead: words(article.lead ?? null),
    tags: allTags(source),
    facts: (analysis?.facts ?? []).map((fact, index) =>
      scope({ number: words(String(index + 1)), text: words(fact.text), link: address(linkTo(passages(article, [fact], fact.text))) }),
    ),
    participants: (analysis?.participants ?? []).map(({ name, role, kind, mentions }, index) =>
      scope({
        number: words(String(index + 1)),
        name: words(name),
        role: words(role),
        kind: words(kind === 'person' ? 'person' : 'organisation'),
        mentions: words(String(mentions.length)),
      }),
    ),
    quotes: (analysis?.quotes ?? []).map((quote, index) => {
      const speaker = analysis === null ? null : speakerWords(quote, analysis);
      return scope({
        number: words(String(index + 1)),
        text: words(quote.text),
        speaker: words(speaker?.name ?? null),
        role: words(speaker?.role ?? null),
        link: address(linkTo(passages(article, quote.parts, quote.text))),
      });
    }),
    highlights: highlights.map((highlight, index) =>
      scope({
        number: words(String(index + 1)),
        id: words(highlight.id),
        text: words(highlight.selectors.quote.exact),
        note: { content: 'note', text: highlight.note },
        tags: highlight.tags,
        colour: words(settings.words.colours[highlight.colour] ?? highlight.colour),
        created: moment(highlight.created),
        link: address(linkTo([highlight.selectors.quote])),
      }),
    ),
  });
}

const isWords = (value: Value): value is Words => 'content' in value;

function written(text: string, content: Content, place: TemplatePlace): string {
  if (place === 'yaml') return yamlString(cleanLine(text));
  if (place === 'yaml-quoted') return yamlString(cleanLine(text)).slice(1, -1);
  if (content === 'address') return text;
  return content === 'note' ? markdownNote(text) : markdownText(text);
}

function writeValue(value: Value, node: TemplateNode & { readonly kind: 'value' }): string {
  const strings = isWords(value) ? [value.text] : value.filter((item) => typeof item === 'string');
  const content = isWords(value) ? value.content : 'words';
  if (!isWords(value) && node.place === 'yaml' && node.calls.length === 0) return `[${strings.map((one) => yamlString(cleanLine(one))).join(', ')}]`;
  let result = strings.join(node.join);
  for (const call of node.calls) {
    const filter = filters[call.name];
    if (filter === undefined) continue;
    result = filter.apply(result, call.args);
    if (filter.finishes) return result;
  }
  return written(result, content, node.place);
}

function write(nodes: readonly TemplateNode[], scopes: readonly Scope[]): string {
  const find = (name: string): Value => {
    for (let depth = scopes.length - 1; depth >= 0; depth--) {
      const value = scopes[depth]?.get(name);
      if (value !== undefined) return value;
    }
    return words('');
  };
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      const value = find(node.name);
      if (node.kind === 'value') return writeValue(value, node);
      const empty = isWords(value) ? value.text.trim() === '' : value.length === 0;
      if (empty || node.inverted) return empty === node.inverted ? write(node.nodes, scopes) : '';
      if (isWords(value)) return write(node.nodes, scopes);
      return value.map((item) => write(node.nodes, [...scopes, typeof item === 'string' ? scope({ '.': words(item) }) : item])).join('');
    })
    .join('');
}

/**
 * One article through a person's own template (`parseTemplate`). Values are escaped for where they stand: as quoted strings
 * in YAML front matter, as Markdown text elsewhere; a filter such as `html` or `quote` says otherwise. Nothing of the article
 * is read as template, and no template runs code.
 */
export function renderTemplate(nodes: readonly TemplateNode[], source: ExportSource, settings: ExportSettings): string {
  return write(nodes, [scopeOf(source, settings)]);
}
