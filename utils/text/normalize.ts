/**
 * A text in its normal form, and how to get back. Stages count in `text`; what leaves the analysis is mapped with
 * `rawStart` and `rawEnd`, so that every span shown is a span of the page's own words.
 */
export interface NormalText {
  readonly text: string;
  /** Places where the two texts drift apart, in order; empty when their offsets are the same. */
  readonly drifts: readonly Drift[];
}

/** From `start` on (for the start of a span) and from `end` on (for its end), raw offsets are larger by `delta`. */
interface Drift {
  readonly start: number;
  readonly end: number;
  readonly delta: number;
}

const INVISIBLE = '\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff';
/** What changes the length of a text: invisible characters, and letters with combining marks. */
const LENGTH_CHANGING = new RegExp(`[${INVISIBLE}]+|[^\\p{M}${INVISIBLE}]\\p{M}{1,8}`, 'gu');
const ANY_LENGTH_CHANGING = new RegExp(`[\\p{M}${INVISIBLE}]`, 'u');
const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'u');
/** A stress mark that forms no letter of its own («за́мок»); it would keep equal words apart. */
const STRESS = /[\u0300\u0301]/g;
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\r\v\f]/g;
/** The letter before it is looked for last, since few characters are apostrophes. */
const APOSTROPHE_IN_WORD = /['`´‘ʼʹ′＇\u201b](?<=\p{L}.)(?=\p{L})/gu;

/**
 * Brings a text to the form the stages expect: NFC, every space character U+0020 (line breaks stay), every apostrophe
 * between letters U+2019, soft hyphens, zero-width characters and stress marks left out. Runs in linear time.
 */
export function normalize(raw: string): NormalText {
  const drifts: Drift[] = [];
  // Most texts have nothing of the kind; a test is much cheaper than a replacement.
  const composed = ANY_LENGTH_CHANGING.test(raw) ? raw.replace(LENGTH_CHANGING, replaceAndRecord(drifts)) : raw;
  const text = composed
    .replace(ODD_SPACE, ' ')
    .replace(APOSTROPHE_IN_WORD, '’');
  return { text, drifts };
}

function replaceAndRecord(drifts: Drift[]): (match: string, offset: number) => string {
  let delta = 0;
  return (match, offset) => {
    const removed = ANY_INVISIBLE.test(match);
    const kept = removed ? '' : match.normalize('NFC').replace(STRESS, '');
    if (kept.length === match.length) return match;
    const at = offset - delta + kept.length;
    delta += match.length - kept.length;
    // A span that ends before left-out characters ends before them in the raw text too.
    drifts.push({ start: at, end: removed ? at + 1 : at, delta });
    return kept;
  };
}

/** Raw offset of the character at `offset` of the normal text; for the start of a span. */
export function rawStart(normal: NormalText, offset: number): number {
  return offset + deltaAt(normal.drifts, offset, 'start');
}

/** Raw offset just after the character before `offset` of the normal text; for the end of a span. */
export function rawEnd(normal: NormalText, offset: number): number {
  return offset + deltaAt(normal.drifts, offset, 'end');
}

/** Offset in the normal text of what stands at `raw` in the raw one; that of the next kept character where it was left out. */
export function normalOffset(normal: NormalText, raw: number): number {
  let low = 0;
  let high = normal.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rawStart(normal, middle) < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}

function deltaAt(drifts: readonly Drift[], offset: number, side: 'start' | 'end'): number {
  let low = 0;
  let high = drifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (drifts[middle]![side] <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : drifts[low - 1]!.delta;
}
