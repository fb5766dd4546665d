import type { Span } from '../text/span';
import { sourceAddress } from './address';
import { wellFormed } from './clean-text';
import type { TextDirective } from './find-directive';
import type { SourceArticle } from './source';
import type { QuotedWords } from './text-directive';
import { directiveText, textDirective } from './text-directive';

/** Code units taken before and after a span as its surroundings. */
const context = 64;

/** The words of a span with their surroundings in the article's text. */
export function quotedWords(text: string, span: Span): QuotedWords {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - context), span.start),
    suffix: text.slice(span.end, span.end + context),
  };
}

/** One part percent-encoded: also `-`, which is syntax in a directive, and marks that end a link in Markdown or HTML. */
function encodePart(part: string): string {
  return encodeURIComponent(wellFormed(part)).replace(/[-!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** `text=[prefix-,]start[,end][,-suffix]`, percent-encoded. */
export function encodeDirective(directive: TextDirective): string {
  const parts = [encodePart(directive.start)];
  if (directive.prefix !== null) parts.unshift(`${encodePart(directive.prefix)}-`);
  if (directive.end !== null) parts.push(encodePart(directive.end));
  if (directive.suffix !== null) parts.push(`-${encodePart(directive.suffix)}`);
  return `text=${parts.join(',')}`;
}

/** `address` with text directives: the fragment it has stays before `:~:`, directives it has are replaced. */
export function withDirectives(address: string, directives: readonly TextDirective[]): string {
  const bare = address.split(':~:')[0] ?? '';
  if (directives.length === 0) return bare;
  return `${bare}${bare.includes('#') ? '' : '#'}:~:${directives.map(encodeDirective).join('&')}`;
}

/** More passages than this in one link would make it longer than some programs take. */
const mostPassages = 3;

/** From passages of an article, in its order, to the address that opens the page at the first and marks all of them. */
export type FragmentLink = (passages: readonly QuotedWords[]) => string | null;

/**
 * The `FragmentLink` of an article: the plain address for passages that cannot be linked, null where the article has no
 * address on the web.
 */
export function fragmentLinks(article: SourceArticle): FragmentLink {
  const address = sourceAddress(article);
  if (address === null) return () => null;
  const page = article.text === undefined ? null : directiveText(article.text);
  return (passages) => {
    const directives = passages.slice(0, mostPassages).map((passage) => textDirective(passage, page, article.language));
    return withDirectives(address, directives.filter((directive) => directive !== null));
  };
}

/**
 * Spans of the article's text as passages for a link. Where the text is not known (an article from the database) the words
 * alone, as given, with no surroundings.
 */
export function passages(article: SourceArticle, spans: readonly Span[], words: string): QuotedWords[] {
  const text = article.text;
  if (text === undefined || spans.length === 0) return [{ exact: words, prefix: '', suffix: '' }];
  return spans.map((span) => quotedWords(text, span));
}
