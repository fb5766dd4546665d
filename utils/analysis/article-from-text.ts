import type { Article, Block } from '../article/article';

/** What is known about a text beside its words. */
export interface TextFacts {
  readonly title?: string;
  /** BCP 47 tag. */
  readonly language?: string | null;
  /** ISO 8601. */
  readonly published?: string | null;
}

const HEADING_WORDS = 14;
const HEADING_END = /[\p{L}\p{N}]$/u;
const LIST_ITEM = /^[•·*▪■●]\s/;

/**
 * An article of plain text: every line that is not blank becomes a block, `text` stays unchanged. A short line that
 * ends without a mark is taken for a heading, one that starts with a bullet for a list item.
 */
export function articleFromText(text: string, facts: TextFacts = {}): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0].trim();
    if (line === '') continue;
    const start = match.index + match[0].indexOf(line[0]!);
    const kind = LIST_ITEM.test(line) ? 'list-item' : isHeading(line) ? 'heading' : 'paragraph';
    blocks.push({ start, end: start + line.length, kind, element: null, attribution: null });
  }
  return {
    url: '',
    canonicalUrl: null,
    title: facts.title ?? '',
    byline: null,
    site: null,
    published: facts.published ?? null,
    modified: null,
    language: facts.language?.toLowerCase() ?? null,
    lead: null,
    text,
    blocks,
    captions: [],
  };
}

function isHeading(line: string): boolean {
  return HEADING_END.test(line) && line.split(/\s+/, HEADING_WORDS + 1).length <= HEADING_WORDS;
}
