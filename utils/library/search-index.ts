import type { StoredArticle } from '../database/records';
import { articleFilter } from './article-filter';
import { flag, documentKinds, tagMark } from './index-document';
import type { DocumentKind } from './index-document';
import { matchSegment, readingOver } from './match-segment';
import type { SegmentMatch } from './match-segment';
import { eachPosting } from './open-segment';
import type { OpenSegment } from './open-segment';
import type { Query } from './query';

/** A document that was found. `id` is of its kind: see `IndexDocument`. */
export interface Found {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly articleKey: string;
  readonly speaker: string;
  readonly date: number;
  readonly score: number;
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
  }

  /** The parts, oldest first. */
  get parts(): readonly OpenSegment[] {
    return this.segments;
  }

  /** Documents that meet a query, in the order of the index. `articles` are the living ones by their keys; others are not found. */
  find({ query, kind, orphans = false }: Wanted, articles: ReadonlyMap<string, StoredArticle>): Found[] {
    const reading = readingOver(this.segments);
    const meets = articleFilter(query);
    const ofArticle = (key: string): boolean => {
      const article = articles.get(key);
      return article !== undefined && meets(article);
    };
    const code = documentKinds.indexOf(kind);
    return this.segments.flatMap((segment) => {
      const matched = matchSegment(segment, query.clauses, code, reading, ofArticle);
      return list(matched, (at) => !orphans || (segment.flags[at]! & flag.orphan) !== 0);
    });
  }

  /** How many living documents there are of each kind, and orphans among the highlights. */
  counts(articles: ReadonlyMap<string, StoredArticle>): Readonly<Record<DocumentKind | 'orphan', number>> {
    const counts = { article: 0, highlight: 0, quote: 0, orphan: 0 };
    for (const segment of this.segments) {
      const alive = segment.articles.map((key, index) => segment.dead[index] === 0 && articles.has(key));
      segment.kinds.forEach((kind, at) => {
        if (!alive[segment.articleOf[at]!]) return;
        counts[documentKinds[kind]!] += 1;
        if (segment.flags[at]! & flag.orphan) counts.orphan += 1;
      });
    }
    return counts;
  }

  /** How many living articles and highlights have each tag. */
  tags(articles: ReadonlyMap<string, StoredArticle>): Map<string, { article: number; highlight: number }> {
    const tags = new Map<string, { article: number; highlight: number }>();
    for (const segment of this.segments) {
      segment.terms.forEach((term, index) => {
        if (!term.startsWith(tagMark)) return;
        const counts = tags.get(term.slice(1)) ?? { article: 0, highlight: 0 };
        eachPosting(segment, index, (at) => {
          const article = segment.articleOf[at]!;
          const kind = documentKinds[segment.kinds[at]!]!;
          if (kind !== 'quote' && !segment.dead[article] && articles.has(segment.articles[article]!)) counts[kind] += 1;
        });
        if (counts.article + counts.highlight > 0) tags.set(term.slice(1), counts);
      });
    }
    return tags;
  }
}

function list({ segment, found, scores }: SegmentMatch, wanted: (at: number) => boolean): Found[] {
  const listed: Found[] = [];
  for (let at = 0; at < found.length; at++) {
    if (!found[at] || !wanted(at)) continue;
    listed.push({ kind: documentKinds[segment.kinds[at]!]!, id: segment.ids[at]!, articleKey: segment.articles[segment.articleOf[at]!]!, speaker: segment.speakers[at]!, date: segment.dates[at]!, score: scores[at]! });
  }
  return listed;
}
