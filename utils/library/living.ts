import type { StoredArticle } from '../database/records';
import { oncePer } from '../text/once-per';
import { documentKinds, flag } from './index-document';
import type { DocumentKind } from './index-document';
import type { OpenSegment } from './open-segment';

/** Documents over all parts of the index, side by side: the place of each one's part among them, and its index there. */
export interface DocumentList {
  readonly partOf: Uint16Array;
  readonly documents: Uint32Array;
}

/** What of the index is alive. Made once for all questions that are asked between two changes. */
export class Living {
  private readonly lists = new Map<DocumentKind, DocumentList>();
  private highlighted: ReadonlyMap<string, number> | null = null;
  /** The records of each part's articles; null for one that is gone, or that a newer part speaks for. */
  readonly records: readonly (readonly (StoredArticle | null)[])[];

  constructor(
    private readonly parts: readonly OpenSegment[],
    articles: ReadonlyMap<string, StoredArticle>,
  ) {
    this.records = parts.map(({ articles: keys, dead }) => keys.map((key, index) => (dead[index] ? null : (articles.get(key) ?? null))));
  }

  /** Documents of a kind, newest first. */
  list(kind: DocumentKind): DocumentList {
    let known = this.lists.get(kind);
    if (!known) this.lists.set(kind, (known = joined(this.parts, this.parts.map((part, at) => this.living(part, at, kind)))));
    return known;
  }

  /** How many living highlights an article has; null for one that is not indexed. */
  highlights(key: string): number | null {
    return (this.highlighted ??= this.countHighlights()).get(key) ?? null;
  }

  /** How many documents there are of each kind, and orphans among the highlights. */
  counts(): Readonly<Record<DocumentKind | 'orphan', number>> {
    const { partOf, documents } = this.list('highlight');
    const orphans = documents.reduce((sum, document, at) => (this.parts[partOf[at]!]!.flags[document]! & flag.orphan ? sum + 1 : sum), 0);
    return { article: this.list('article').documents.length, highlight: documents.length, quote: this.list('quote').documents.length, orphan: orphans };
  }

  private living(part: OpenSegment, at: number, kind: DocumentKind): Uint32Array {
    const { articleOf } = part;
    const records = this.records[at]!;
    return newestFirst(part)[documentKinds.indexOf(kind)]!.filter((document) => records[articleOf[document]!] !== null);
  }

  private countHighlights(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    this.parts.forEach(({ articles, articleOf, kinds }, at) => {
      const own = new Uint32Array(articles.length);
      const code = documentKinds.indexOf('highlight');
      kinds.forEach((kind, document) => {
        if (kind === code) own[articleOf[document]!]! += 1;
      });
      articles.forEach((key, index) => this.records[at]![index] && counts.set(key, own[index]!));
    });
    return counts;
  }
}

/** A part's documents by kind, newest first. */
const newestFirst = oncePer(({ kinds, dates }: OpenSegment): readonly Uint32Array[] =>
  documentKinds.map((_, code) => {
    const own: number[] = [];
    kinds.forEach((kind, document) => kind === code && own.push(document));
    return Uint32Array.from(own).sort((a, b) => dates[b]! - dates[a]! || a - b);
  }),
);

/** One list of all, newest first, each of which is. */
function joined(parts: readonly OpenSegment[], lists: readonly Uint32Array[]): DocumentList {
  const length = lists.reduce((sum, list) => sum + list.length, 0);
  const partOf = new Uint16Array(length);
  const documents = new Uint32Array(length);
  const dates = parts.map((part) => part.dates);
  const next = new Uint32Array(lists.length);
  for (let at = 0; at < length; at++) {
    let newest = -1;
    for (let part = 0; part < lists.length; part++) {
      if (next[part]! >= lists[part]!.length) continue;
      if (newest < 0 || dates[part]![lists[part]![next[part]!]!]! > dates[newest]![lists[newest]![next[newest]!]!]!) newest = part;
    }
    partOf[at] = newest;
    documents[at] = lists[newest]![next[newest]!]!;
    next[newest]! += 1;
  }
  return { partOf, documents };
}
