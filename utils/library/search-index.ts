import type { StoredArticle } from '../database/records';
import { articleFilter } from './article-filter';
import { flag, documentKinds, tagMark } from './index-document';
import type { DocumentKind } from './index-document';
import { Living } from './living';
import type { DocumentList } from './living';
import { matching, readingOver } from './match-documents';
import type { Matches } from './match-documents';
import { eachPosting } from './open-segment';
import type { OpenSegment } from './open-segment';
import type { Query } from './query';

/** Documents that were found, newest first, and the parts of the index that they stand in. */
export interface Found extends Matches {
  readonly parts: readonly OpenSegment[];
}

/** What is to be found. */
export interface Wanted {
  readonly query: Query;
  readonly kind: DocumentKind;
  /** Only highlights whose words are gone. */
  readonly orphans?: boolean;
}

/** The index over all its parts. */
export class SearchIndex {
  private segments: readonly OpenSegment[] = [];
  private known = new WeakMap<ReadonlyMap<string, StoredArticle>, Living>();

  /** Takes the parts, in any order: of an article that stands in several, the one in the segment with the highest number counts. */
  use(segments: readonly OpenSegment[]): void {
    this.segments = [...segments].sort((a, b) => a.number - b.number);
    const seen = new Set<string>();
    for (const segment of [...this.segments].reverse()) {
      segment.articles.forEach((key, index) => {
        segment.dead[index] = seen.has(key) ? 1 : 0;
        seen.add(key);
      });
    }
    this.known = new WeakMap();
  }

  /** The parts, oldest first. */
  get parts(): readonly OpenSegment[] {
    return this.segments;
  }

  /** What of the index belongs to living articles; `articles` are those by their keys, and must not change afterwards. */
  living(articles: ReadonlyMap<string, StoredArticle>): Living {
    let known = this.known.get(articles);
    if (!known) this.known.set(articles, (known = new Living(this.segments, articles)));
    return known;
  }

  /** Documents that meet a query. `articles` are the living ones by their keys; others are not found. */
  find({ query, kind, orphans = false }: Wanted, articles: ReadonlyMap<string, StoredArticle>): Found {
    const living = this.living(articles);
    const ofArticle = articleFilter(query);
    const fitting = ofArticle && living.records.map((own) => own.map((article) => article !== null && ofArticle(article)));
    const parts = this.segments;
    let list = living.list(kind);
    if (fitting) list = kept(list, (part, document) => fitting[part]![parts[part]!.articleOf[document]!]!);
    if (orphans) list = kept(list, (part, document) => (parts[part]!.flags[document]! & flag.orphan) !== 0);
    return { parts, ...matching(list, parts, query.clauses, readingOver(parts)) };
  }

  /** How many living articles and highlights have each tag. */
  tags(articles: ReadonlyMap<string, StoredArticle>): Map<string, { article: number; highlight: number }> {
    const tags = new Map<string, { article: number; highlight: number }>();
    const { records } = this.living(articles);
    this.segments.forEach((segment, part) => {
      segment.terms.forEach((term, index) => {
        if (!term.startsWith(tagMark)) return;
        const counts = tags.get(term.slice(1)) ?? { article: 0, highlight: 0 };
        eachPosting(segment, index, (at) => {
          const kind = documentKinds[segment.kinds[at]!]!;
          if (kind !== 'quote' && records[part]![segment.articleOf[at]!]) counts[kind] += 1;
        });
        if (counts.article + counts.highlight > 0) tags.set(term.slice(1), counts);
      });
    });
    return tags;
  }
}

function kept({ partOf, documents }: DocumentList, wanted: (part: number, document: number) => boolean): DocumentList {
  const is = (at: number) => wanted(partOf[at]!, documents[at]!);
  return { partOf: partOf.filter((_, at) => is(at)), documents: documents.filter((_, at) => is(at)) };
}
