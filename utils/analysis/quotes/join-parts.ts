import type { Span } from '../../text/span';

/** The words of a quote's parts: a line break between paragraphs, a space where the reporter interrupted them. */
export function joinParts(text: string, parts: readonly Span[]): string {
  let joined = '';
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    if (before) joined += text.slice(before.end, part.start).includes('\n') ? '\n' : ' ';
    joined += text.slice(part.start, part.end);
  });
  return joined;
}
