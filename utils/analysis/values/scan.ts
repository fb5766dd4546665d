import type { Span } from '../../text/span';

/** A token as values need it: numbers, clock times and numeric dates are whole, hyphens stand alone. */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'time' | 'date' | 'mark';
  readonly text: string;
  /** Lower case; `–` for every dash. */
  readonly lower: string;
  /** The value of a whole number of up to four digits; -1 for anything else. */
  readonly integer: number;
  /** Whether no space stands before it. */
  readonly glued: boolean;
}

const PIECE = /\d{4}-\d\d-\d\d(?!\d)|\d\d?[./]\d\d?[./]\d{4}(?!\d)|\d\d?:\d\d(?!\d)|\d+(?:[.,]\d+)*|([\p{L}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*)|\S/gu;
const DATE = /^\d+([-./])\d+\1\d+$/;
const DASH = /^[-‐‑–—−]$/;

/** Stands before the first and after the last piece, so that looking around needs no checks. */
export const NONE: Piece = { start: -1, end: -1, kind: 'mark', text: '', lower: '', integer: -1, glued: false };
/** How many of them stand on each side. */
const MARGIN = 4;

/** Pieces of stretches of a text in its order, with a margin of `NONE` on both sides. Linear in the text's length. */
export function scan(text: string, stretches: readonly Span[]): Piece[] {
  const margin = Array.from({ length: MARGIN }, () => NONE);
  const pieces = [...margin];
  for (const stretch of stretches) {
    let before = -1;
    PIECE.lastIndex = stretch.start;
    for (let match = PIECE.exec(text); match && match.index < stretch.end; match = PIECE.exec(text)) {
      const start = match.index;
      const found = match[0];
      const end = start + found.length;
      const kind = match[1] !== undefined ? 'word' : /^\d/.test(found) ? kindOfDigits(found) : 'mark';
      const lower = kind === 'word' ? found.toLowerCase() : DASH.test(found) ? '–' : found;
      pieces.push({ start, end, kind, text: found, lower, integer: kind === 'number' && /^\d{1,4}$/.test(found) ? Number(found) : -1, glued: start === before });
      before = end;
    }
  }
  pieces.push(...margin);
  return pieces;
}

function kindOfDigits(found: string): 'date' | 'time' | 'number' {
  if (found.includes(':')) return 'time';
  return found.length > 7 && DATE.test(found) && /-|\d{4}$/.test(found) ? 'date' : 'number';
}

export function isDash(piece: Piece): boolean {
  return piece.lower === '–';
}

/** Whether a sentence may end at this piece: a final mark that is not inside a token, or the text's end. */
export function isStop(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]!;
  const next = pieces[index + 1] ?? NONE;
  if (piece === NONE) return true;
  return /^[.!?…;]$/.test(piece.text) && !next.glued && (piece.text !== '.' || next.text !== next.lower || next.kind === 'mark');
}
