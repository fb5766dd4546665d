import { filters } from './template-filters';
import type { NameKind } from './template-names';
import { namesWithin } from './template-names';

export interface FilterCall {
  readonly name: string;
  readonly args: readonly string[];
}

/** Where a value is written, which decides how it is escaped: a property of the front matter, within quotes there, or text. */
export type TemplatePlace = 'yaml' | 'yaml-quoted' | 'text';

export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string; readonly join: string; readonly calls: readonly FilterCall[]; readonly place: TemplatePlace }
  | { readonly kind: 'section'; readonly name: string; readonly inverted: boolean; readonly nodes: readonly TemplateNode[] };

export type TemplateProblem =
  | 'too-long'
  | 'too-deep'
  | 'unclosed-tag'
  | 'unclosed-section'
  | 'unopened-section'
  | 'bad-tag'
  | 'unknown-name'
  | 'not-a-list'
  | 'unknown-filter'
  | 'wrong-arguments'
  | 'filter-after-escape';

/** What is wrong with a template and where: line and column from 1, the column in UTF-16 code units. */
export interface TemplateError {
  readonly problem: TemplateProblem;
  readonly line: number;
  readonly column: number;
  /** The words of the template in question. */
  readonly words: string;
}

export type ParsedTemplate =
  | { readonly ok: true; readonly nodes: readonly TemplateNode[] }
  | { readonly ok: false; readonly errors: readonly TemplateError[] };

const longestTemplate = 100_000;
const deepest = 8;

interface OpenSection {
  readonly name: string;
  readonly inverted: boolean;
  readonly at: number;
  readonly repeats: 'items' | 'words' | null;
  readonly nodes: TemplateNode[];
}

/** What a section repeats over. Lists of one sort do not nest: output would grow by a power of the input. */
function repeats(kind: NameKind | undefined): OpenSection['repeats'] {
  if (kind === undefined || kind === 'words') return null;
  return kind === 'list-of-words' ? 'words' : 'items';
}

/** Parts of a tag between `|`, and of a filter between `:`, with quoted text left whole. */
function split(text: string, mark: string): string[] {
  const parts = [''];
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (character === mark && !quoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

const unquoted = (text: string): string => (/^".*"$/s.test(text) ? text.slice(1, -1) : text).replaceAll('\\n', '\n');

/** Reads a template: `{{name}}`, `{{name|filter:"argument"}}`, `{{#list}}…{{/list}}`, `{{^list}}…{{/list}}`, `{{! comment}}`. */
export function parseTemplate(template: string): ParsedTemplate {
  const errors: TemplateError[] = [];
  const report = (problem: TemplateProblem, at: number, words: string): void => {
    const lines = template.slice(0, at).split('\n');
    errors.push({ problem, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, words: words.slice(0, 80) });
  };
  if (template.length > longestTemplate) {
    return { ok: false, errors: [{ problem: 'too-long', line: 1, column: 1, words: '' }] };
  }
  const matterEnd = /^---\r?\n/.test(template) ? template.search(/\n---\s*(?:\n|$)/) : -1;
  const root: TemplateNode[] = [];
  const open: OpenSection[] = [];
  const here = (): TemplateNode[] => open.at(-1)?.nodes ?? root;

  const value = (tag: string, at: number, place: TemplatePlace): void => {
    const [name = '', ...rest] = split(tag, '|');
    const kind = namesWithin(open.map((section) => section.name)).get(name);
    if (kind === undefined) return report(/^[\w.]+$/.test(name) ? 'unknown-name' : 'bad-tag', at, name);
    if (typeof kind === 'object') return report('not-a-list', at, name);
    let join = ', ';
    const calls: FilterCall[] = [];
    for (const call of rest) {
      const [filter = '', ...args] = split(call, ':').map(unquoted);
      if (filter === 'join' && kind === 'list-of-words' && args.length === 1 && calls.length === 0) {
        join = args[0] ?? '';
        continue;
      }
      const known = Object.hasOwn(filters, filter) ? filters[filter] : undefined;
      if (known === undefined) return report('unknown-filter', at, filter);
      if (known.arguments !== args.length) return report('wrong-arguments', at, call);
      if (calls.some((earlier) => filters[earlier.name]?.finishes)) return report('filter-after-escape', at, call);
      calls.push({ name: filter, args });
    }
    here().push({ kind: 'value', name, join, calls, place });
  };

  const section = (sign: string, name: string, at: number): void => {
    if (sign === '/') {
      const closing = open.at(-1);
      if (closing?.name !== name) return report('unopened-section', at, name);
      open.pop();
      here().push({ kind: 'section', name, inverted: closing.inverted, nodes: closing.nodes });
      return;
    }
    const kind = namesWithin(open.map((one) => one.name)).get(name);
    if (kind === undefined) report('unknown-name', at, name);
    else if (open.length >= deepest || open.some((one) => one.repeats !== null && one.repeats === repeats(kind))) report('too-deep', at, name);
    open.push({ name, inverted: sign === '^', at, repeats: repeats(kind), nodes: [] });
  };

  let from = 0;
  while (from < template.length) {
    const start = template.indexOf('{{', from);
    const end = start === -1 ? -1 : template.indexOf('}}', start);
    if (start === -1) {
      here().push({ kind: 'text', text: template.slice(from) });
      break;
    }
    if (end === -1) {
      report('unclosed-tag', start, template.slice(start, start + 20));
      break;
    }
    const tag = template.slice(start + 2, end).trim();
    let [before, next] = [template.slice(from, start), end + 2];
    if (/^[#^/!]/.test(tag)) {
      // A section or comment alone on its line takes the line with it, as in Mustache.
      const line = before.slice(before.lastIndexOf('\n') + 1);
      const alone = line.trim() === '' && (before.includes('\n') || from === 0 || template[from - 1] === '\n');
      const rest = /^[ \t]*(?:\r?\n|$)/.exec(template.slice(next, next + 200));
      if (alone && rest !== null) [before, next] = [before.slice(0, before.length - line.length), next + rest[0].length];
    }
    if (before !== '') here().push({ kind: 'text', text: before });
    if (/^[#^/]/.test(tag)) section(tag.charAt(0), tag.slice(1).trim(), start);
    else if (!tag.startsWith('!')) {
      const quotes = template[start - 1] === '"' && template[end + 2] === '"';
      value(tag, start, start > matterEnd ? 'text' : quotes ? 'yaml-quoted' : 'yaml');
    }
    from = next;
  }
  for (const section of open) report('unclosed-section', section.at, section.name);
  return errors.length === 0 ? { ok: true, nodes: root } : { ok: false, errors };
}
