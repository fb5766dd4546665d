/** Stand between the text nodes of the raw text where a block or a line ends. */
export const BLOCK_EDGE = '\u2029';
export const LINE_EDGE = '\u2028';

/** Most text needs no work. */
const UNEVEN = /[\t\n\f\r\u2028\u2029]| {2}|^ | $/;

/**
 * Raw page text as a reader sees it: white space of the source collapsed as a browser does, a line feed at
 * block edges and `<br>`, all else unchanged. Ends are trimmed.
 */
export function visibleText(raw: string): string {
  if (!UNEVEN.test(raw)) return raw;
  return raw.replace(/[ \t\n\f\r\u2028\u2029]+/g, collapsed).replace(/^[ \n]+/, '').replace(/[ \n]+$/, '');
}

/** One run of white space as a reader sees it. */
export function collapsed(white: string): string {
  return white.includes(BLOCK_EDGE) || white.includes(LINE_EDGE) ? '\n' : ' ';
}

/** For each UTF-16 offset of raw page text, the code points of the visible text before it. */
export function visibleCodePoints(raw: string): Int32Array {
  const before = new Int32Array(raw.length + 1);
  let count = 0;
  let white = true;
  for (let at = 0; at < raw.length; at++) {
    before[at] = count;
    const unit = raw.charCodeAt(at);
    const isWhite = unit === 32 || (unit >= 9 && unit <= 13 && unit !== 11) || unit === 0x2028 || unit === 0x2029;
    const isSecond = isLowSurrogate(unit) && isHighSurrogate(raw.charCodeAt(at - 1));
    if (!(isWhite && white) && !isSecond) count++;
    white = isWhite;
  }
  before[raw.length] = count;
  return before;
}

/** Unicode code points in UTF-16 `text`; a lone surrogate counts as one. */
export function countCodePoints(text: string): number {
  let count = text.length;
  for (let at = 1; at < text.length; at++) {
    if (isLowSurrogate(text.charCodeAt(at)) && isHighSurrogate(text.charCodeAt(at - 1))) count--;
  }
  return count;
}

/** UTF-16 offset of the code point with index `codePoint` in `text`; the length of `text` when it has fewer. */
export function codePointToUnit(text: string, codePoint: number): number {
  let at = 0;
  for (let left = codePoint; left > 0 && at < text.length; left--) {
    at += isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1;
  }
  return at;
}

/** Index of the code point at UTF-16 offset `unit` of `text`; inside a pair, of the pair's. */
export function unitToCodePoint(text: string, unit: number): number {
  const inside = isLowSurrogate(text.charCodeAt(unit)) && isHighSurrogate(text.charCodeAt(unit - 1));
  return countCodePoints(text.slice(0, inside ? unit - 1 : unit));
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
