import { rangeToSpan } from './boundaries';
import { indexPage, rawEnd } from './page-index';
import type { PageIndex } from './page-index';
import { BLOCK_EDGE, visibleText } from './visible-text';

/**
 * The text of the paragraph (or paragraphs) around the words of a range as a reader sees it, at most `most` UTF-16
 * units; of a longer one the part around the words. Empty when the range holds no visible words.
 */
export function evidenceParagraph(root: Node | PageIndex, range: AbstractRange, most = 2000): string {
  const index = 'folded' in root ? root : indexPage(root);
  const span = rangeToSpan(index, range);
  if (!span) return '';
  const { raw } = index;
  const start = index.map[span.start] as number;
  const end = rawEnd(index, span.end);
  const next = raw.indexOf(BLOCK_EDGE, end);
  const before = visibleText(raw.slice(raw.lastIndexOf(BLOCK_EDGE, start) + 1, start) + '.').slice(0, -1);
  const words = visibleText(raw.slice(start, end));
  const after = visibleText('.' + raw.slice(end, next < 0 ? raw.length : next)).slice(1);
  const room = Math.max(0, most - words.length);
  const left = Math.min(before.length, Math.max(room >> 1, room - after.length));
  const text = before.slice(before.length - left) + words + after.slice(0, room - left);
  return text.slice(0, most).toWellFormed().trim();
}
