import { readAddress } from './addresses';
import type { ImportFormat, ImportProblem, ImportedArticle, ImportedFile, ImportedHighlight, ProblemReason } from './imported';
import { limits } from './imported';
import { plainLine, plainWords } from './plain-words';
import { tagsFrom } from './labels';

/** An article with raw texts, as a form has it. */
export interface RawArticle {
  readonly line: number;
  readonly url: unknown;
  readonly title?: string;
  readonly site?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly language?: string;
  readonly tags?: readonly string[];
  readonly note?: string;
  readonly created?: string | null;
}

/** A highlight with raw texts, as a form has it. */
export type RawHighlight = { readonly article: ImportedArticle; readonly line: number; readonly exact: string } & Partial<
  Omit<ImportedHighlight, 'article' | 'line' | 'exact'>
>;

/** Gathers what a form's parser finds, and checks every text against what is stored. */
export interface Collector {
  /** The article, or null when it has neither address nor title. Said once a line. */
  article(raw: RawArticle): ImportedArticle | null;
  /** Keeps an article that the file lists by itself. */
  keepArticle(article: ImportedArticle): void;
  /** Keeps a highlight; one without words or too long is a problem. */
  keep(raw: RawHighlight): void;
  problem(line: number, reason: ProblemReason, leftOut: boolean): void;
  /** Whether no more items are taken; says so once. */
  full(line: number): boolean;
  file(format: ImportFormat): ImportedFile;
}

export function collect(): Collector {
  const articles: ImportedArticle[] = [];
  const highlights: ImportedHighlight[] = [];
  const problems: ImportProblem[] = [];
  let isFull = false;
  const problem: Collector['problem'] = (line, reason, leftOut) => void problems.push({ line, reason, leftOut });
  const text = (value: string, most: number, line: number): string => {
    const words = plainWords(value);
    if (words.length <= most) return words;
    problem(line, 'too-long', false);
    return words.slice(0, most).toWellFormed();
  };
  return {
    problem,
    article(raw) {
      const url = readAddress(raw.url);
      const title = plainLine(raw.title ?? '', limits.title);
      if (url === null && (title === null || (typeof raw.url === 'string' && raw.url.trim() !== ''))) {
        problem(raw.line, 'no-address', true);
        return null;
      }
      const published = plainLine(raw.published ?? '', 40);
      return {
        line: raw.line,
        url,
        title: title ?? url ?? '',
        site: plainLine(raw.site ?? ''),
        byline: plainLine(raw.byline ?? ''),
        published: published !== null && /^\d{4}-\d{2}(?:-\d{2}|$)/.test(published) ? published : null,
        language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/.exec((raw.language ?? '').trim())?.[0] ?? null,
        tags: tagsFrom(raw.tags ?? []),
        note: text(raw.note ?? '', limits.note, raw.line).trim(),
        created: raw.created ?? null,
      };
    },
    keepArticle: (article) => void articles.push(article),
    keep(raw) {
      const exact = plainWords(raw.exact).trim();
      if (exact === '') return problem(raw.line, 'no-words', true);
      if (exact.length > limits.words) return problem(raw.line, 'too-long', true);
      if ((raw.tags?.length ?? 0) > limits.tags) problem(raw.line, 'too-many-tags', false);
      const id = raw.id?.trim() ?? '';
      const { position = null } = raw;
      highlights.push({
        article: raw.article,
        line: raw.line,
        id: id !== '' && id.length <= limits.id && !/[\p{Cc}\p{Cs}]/u.test(id) ? id : null,
        exact,
        prefix: plainWords(raw.prefix ?? '').slice(-limits.context).toWellFormed(),
        suffix: plainWords(raw.suffix ?? '').slice(0, limits.context).toWellFormed(),
        position: position !== null && isSpan(position) ? position : null,
        note: text(raw.note ?? '', limits.note, raw.line),
        tags: tagsFrom(raw.tags ?? []),
        colour: raw.colour ?? null,
        created: raw.created ?? null,
        updated: raw.updated ?? null,
        paragraph: raw.paragraph === undefined || raw.paragraph === null ? null : plainWords(raw.paragraph).slice(0, limits.context).toWellFormed(),
      });
    },
    full(line) {
      if (isFull) return true;
      isFull = articles.length + highlights.length >= limits.items;
      if (isFull) problem(line, 'too-many-items', true);
      return isFull;
    },
    file: (format) => ({ format, articles, highlights, problems }),
  };
}

function isSpan({ start, end }: { readonly start: number; readonly end: number }): boolean {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end >= start;
}
